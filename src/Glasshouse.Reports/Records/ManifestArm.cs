using System.Collections.Immutable;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Reports.Records;

/// <summary>One arm: its scenario with every number resolved, and the hashes of plan and results.</summary>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Title">A few words for headings.</param>
/// <param name="Says">What the regime does.</param>
/// <param name="Claims">What the scenario claims and what it does not.</param>
/// <param name="Extends">Name of the scenario it builds on; empty for the root.</param>
/// <param name="Start">Month in which the regime starts, <c>YYYY-MM</c>.</param>
/// <param name="Place">Preset of place.</param>
/// <param name="Hash">Hash of the scenario.</param>
/// <param name="PlanHash">Hash of the plan.</param>
/// <param name="ResultHashes">Result hash of each seed.</param>
/// <param name="Bands">Score bands, best first.</param>
/// <param name="Numbers">Every number, in the order of its address.</param>
/// <param name="End">Month from which there is no regime any more, <c>YYYY-MM</c>; null where it goes on.</param>
/// <param name="Events">What people hear, in order of date; absent where they hear nothing.</param>
/// <param name="Correlations">Numbers that are believed to go together; absent where there are none.</param>
public sealed record ManifestArm(
    string Name,
    string Title,
    string Says,
    string Claims,
    string Extends,
    string Start,
    string Place,
    string Hash,
    string PlanHash,
    ImmutableArray<string> ResultHashes,
    ImmutableArray<ScoreBand> Bands,
    ImmutableArray<ManifestNumber> Numbers,
    string? End = null,
    ImmutableArray<ManifestEvent>? Events = null,
    ImmutableArray<ManifestCorrelation>? Correlations = null)
{
    /// <summary>The manifest's words for an arm.</summary>
    public static ManifestArm Of(ArmFindings arm) => Of(arm.Scenario, arm.PlanHash, [.. arm.ResultHashes]);

    /// <summary>The manifest's words for a scenario.</summary>
    public static ManifestArm Of(Scenario scenario, string planHash, ImmutableArray<string> resultHashes) => new(
        scenario.Name,
        scenario.Title,
        scenario.Says,
        scenario.Claims,
        scenario.Extends,
        scenario.Start.ToString(),
        scenario.Place,
        scenario.Hash,
        planHash,
        resultHashes,
        scenario.Bands,
        [.. scenario.Numbers.Values.OrderBy(number => number.Key.Path, StringComparer.Ordinal).Select(ManifestNumber.Of)],
        scenario.End?.ToString(),
        scenario.Events.IsEmpty ? null : [.. scenario.Events.Select(ManifestEvent.Of)],
        scenario.Correlations.IsEmpty ? null : [.. scenario.Correlations.Select(ManifestCorrelation.Of)]);

    /// <summary>The scenario, ready to be planned and run again. The manifest must have been read without a problem.</summary>
    public Scenario ToScenario() => new(
        Name,
        Title,
        Says,
        Claims,
        Extends,
        YearMonth.TryParse(Start, out var start) ? start : default,
        Place,
        Numbers.Select(number => number.ToNumber(KeyOf(number.Key)!)).ToImmutableDictionary(number => number.Key),
        Bands,
        Hash)
    {
        End = YearMonth.TryParse(End, out var end) ? end : null,
        Events = Events is { IsDefaultOrEmpty: false } events ? [.. events.Select(heard => heard.ToEvent())] : [],
        Correlations = Correlations is { IsDefaultOrEmpty: false } tied ? [.. tied.Select(tie => tie.ToCorrelation())] : [],
    };

    /// <summary>The key of an address, or null where this engine has none.</summary>
    internal static NumberKey? KeyOf(string path) => NumberKeys.All.FirstOrDefault(key => key.Path == path);
}
