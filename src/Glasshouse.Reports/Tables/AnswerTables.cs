using System.Collections.Immutable;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Sweeps;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Reports.Tables;

/// <summary>The tables of an answer over plausible worlds.</summary>
internal static class AnswerTables
{
    /// <summary>Name of the table of doubt, without its ending.</summary>
    public const string DoubtName = Folder + "doubt";

    private const string Folder = ReportTables.Folder;

    /// <summary>What the names of the tables of a question begin with.</summary>
    public static string Prefix(int question) => FormattableString.Invariant($"{Folder}question-{question + 1}-");

    /// <summary>Every measure of every arm over the worlds.</summary>
    public static TidyTable Doubt(Answer answer) => new(
        DoubtName, "Every measure of every arm over plausible worlds: level, and difference to the baseline",
        ["arm", "measure", "unit", "what", "worlds", "one in twenty below", "middle", "one in twenty above", "share above zero", "share below zero", "variance by numbers", "variance by mechanisms", "variance by luck in a world"],
        [
            .. from doubt in answer.Doubts
               from part in new[] { (What: "level", Spread: doubt.Level), (What: "difference", Spread: doubt.Difference!) }
               where part.Spread is not null
               select (IReadOnlyList<object?>)
               [
                   doubt.Arm, doubt.Measure.Name, doubt.Measure.Unit, part.What, part.Spread.Worlds, part.Spread.Low, part.Spread.Middle, part.Spread.High, part.Spread.Above, part.Spread.Below,
                   part.Spread.Split.Parameter, part.Spread.Split.Structural, part.Spread.Split.Seed,
               ]
        ]);

    /// <summary>With which numbers the differences go.</summary>
    public static TidyTable Turning(Answer answer) => new(
        Folder + "turning", "With which numbers the differences go, over plausible worlds",
        ["measure", "number", "what it is", "rank correlation", "told from luck", "least that is told", "median of PAWN", "the same of luck"],
        [
            .. from turning in answer.Turning
               from number in turning.Numbers
               select (IReadOnlyList<object?>)[turning.Measure.Name, number.Name, Meaning(number.Name), number.Rank, number.IsTold ? "yes" : "no", turning.LeastTold, number.Pawn, number.PawnOfLuck]
        ]);

    /// <summary>What a number is; another arm's own number is named by its address and the arm.</summary>
    public static string Meaning(string name) => NumberKeys.All.FirstOrDefault(key => key.Path == name.Split(' ')[0])?.Meaning ?? "";

    /// <summary>All tables of an answer as files beside the report.</summary>
    public static ImmutableArray<(string Name, string Text)> Files(Answer answer) =>
    [
        .. new[] { Doubt(answer), Turning(answer) }.Concat(answer.Asked.SelectMany((found, at) => DiscoveryTables.All(found, Prefix(at)))).Select(table => (table.Name + ".csv", table.Csv())),
        (Folder + SensitivityTable.FileName, SensitivityTable.Csv(answer.Turning.Select(turning => turning.Finding))),
        .. answer.Posterior is { } posterior ? PosteriorTables.Csv(posterior, "posterior.json").Select(file => (Folder + file.Name, file.Text)) : [],
    ];
}
