using System.CommandLine;
using System.Globalization;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>What is asked of the worlds of a sweep, and how patiently.</summary>
internal sealed class DiscoverOptions
{
    private static readonly string[] Needed = ["offenders", "listed-wrongly"];

    private readonly Option<string[]> clauses = new("--if")
    {
        Description = "A part of the question; several make one question. Left out, the arm is asked against every other: better on offenders, and not worse on listed-wrongly by more than 1.",
        HelpName = "CLAUSE",
    };

    private readonly Option<string> arm = new("--arm") { Description = "The arm that is asked about where no --if is written: essay, or else the last.", HelpName = "ARM", DefaultValueFactory = _ => "" };
    private readonly Option<string[]> map = new("--map") { Description = "Two numbers for the reversal map, or three for panels; left out, the two that do most.", HelpName = "NUMBER", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> enough = new("--enough") { Description = "What is good enough, such as 'offenders 4.5': at most it where less is better, else at least it.", HelpName = "MEASURE VALUE" };
    private readonly Option<string> density = new("--density") { Description = "Density a box must have; left out, the box that luck explains least.", HelpName = "SHARE", DefaultValueFactory = _ => "" };
    private readonly WholeNumber boxes = WholeNumber.Called("--boxes", "K", "Most boxes.", 3, 1, 20, "Three are usual.");
    private readonly WholeNumber shuffles = WholeNumber.Called("--shuffles", "K", "Shuffles that show what luck alone finds.", 99, 0, 9999, "99 tell one in a hundred.");
    private readonly WholeNumber seed = WholeNumber.Called("--seed", "S", "Seed of shuffles, halves and resampling.", 1, 0, ulong.MaxValue - 1, "Any such number will do.");

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { clauses, arm, map, enough, density, boxes.Option, shuffles.Option, seed.Option }) verb.Add(option);
    }

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Questions(ParseResult asked, SweepTable table, ICollection<Problem> problems)
    {
        if (asked.GetValue(clauses) is { Length: > 0 } written)
        {
            var read = written.Select(clause => ClauseReading.Read(clause, table.Arms, table.Measures, problems)).OfType<Clause>().ToArray();
            return read.Length == written.Length ? [new Question([.. read])] : [];
        }

        var name = asked.GetValue(arm) is { Length: > 0 } named ? named : table.Arms.Contains("essay") ? "essay" : table.Arms[^1];
        if (table.ArmAt(name) < 0) problems.Add(new Problem("--arm", 0, 0, "", $"'{name}'", "is not an arm of the sweep", $"The arms are {string.Join(", ", table.Arms)}."));
        foreach (var needed in Needed.Where(needed => table.MeasureAt(needed) < 0))
            problems.Add(new Problem("discover", 0, 0, needed, "", "was not kept in this sweep, and the question needs it", $"Ask with --if, or keep it. Kept are {string.Join(", ", table.Measures)}."));
        return problems.Count > 0 ? [] : Question.About(table, name);
    }

    /// <summary>How worlds are explored.</summary>
    public ExplorationRules Rules(ParseResult asked, ICollection<Problem> problems)
    {
        var luck = seed.Read(asked, problems);
        return new ExplorationRules(
            new PeelingRules(Density: Density(asked, problems), Boxes: (int)boxes.Read(asked, problems), Shuffles: (int)shuffles.Read(asked, problems), Seed: luck),
            new TreeRules(Seed: luck),
            [.. asked.GetValue(map) ?? []],
            [.. (asked.GetValue(enough) ?? []).Select(written => Threshold(written, problems)).OfType<Threshold>()]);
    }

    private double? Density(ParseResult asked, ICollection<Problem> problems)
    {
        var written = asked.GetValue(density) ?? "";
        if (written.Length == 0) return null;
        if (TryNumber(written, out var share) && share is > 0 and <= 1) return share;
        problems.Add(new Problem("--density", 0, 0, "", $"'{written}'", "is not a share above 0 and up to 1", "0.8 asks for four in five."));
        return null;
    }

    private static Threshold? Threshold(string written, ICollection<Problem> problems)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2 && Measures.All.FirstOrDefault(known => known.Name == words[0]) is { } measure && TryNumber(words[1], out var value)) return new Threshold(measure, value);
        var nearest = words.Length == 0 ? null : NearestName.Of(words[0], Measures.All.Select(known => known.Name));
        problems.Add(new Problem("--enough", 0, 0, "", $"'{written}'", "is not a measure and a number", nearest is null || nearest == words[0] ? "Write it as: offenders 4.5." : $"The nearest measure is {nearest}."));
        return null;
    }

    private static bool TryNumber(string written, out double number) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
