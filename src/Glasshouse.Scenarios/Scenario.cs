using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios;

/// <summary>What a society may be told to be: what somebody wrote, read and joined with what it extends, not yet checked as a whole.</summary>
/// <param name="Name">Kebab-case name, such as <c>court-list</c>.</param>
/// <param name="Title">A few words for headings.</param>
/// <param name="Says">One sentence: what the regime does.</param>
/// <param name="Claims">A paragraph: what the scenario claims and what it does not.</param>
/// <param name="Extends">Name of the scenario it builds on; empty for the root.</param>
/// <param name="Start">Month in which the regime starts, after the burn-in.</param>
/// <param name="Place">Preset of place, such as <c>china</c>.</param>
/// <param name="Numbers">Every number by its key; complete, after joining with what it extends.</param>
/// <param name="Bands">Names of score bands with the lowest score of each, best first; empty without scoring.</param>
/// <param name="Hash">Hash of the joined content in a canonical order, 64 hex digits: the same for the same numbers, whatever the layout of the file.</param>
public sealed record Scenario(
    string Name,
    string Title,
    string Says,
    string Claims,
    string Extends,
    YearMonth Start,
    string Place,
    ImmutableDictionary<NumberKey, ScenarioNumber> Numbers,
    ImmutableArray<ScoreBand> Bands,
    string Hash)
{
    /// <summary>Month from which there is no regime any more; null where it goes on.</summary>
    public YearMonth? End { get; init; }

    /// <summary>What people hear of the regime, in order of date.</summary>
    public ImmutableArray<ScenarioEvent> Events { get; init; } = [];

    /// <summary>Numbers that are believed to go together; they change no run, only which values are tried together.</summary>
    public ImmutableArray<NumberCorrelation> Correlations { get; init; } = [];

    /// <summary>The same scenario with other values for some numbers and the hash that belongs to them.</summary>
    /// <param name="values">Dated values by number, each within the limits of its key.</param>
    public Scenario WithValues(IEnumerable<KeyValuePair<NumberKey, ImmutableArray<DatedValue>>> values)
    {
        var moved = this with { Numbers = Numbers.SetItems(values.Select(pair => KeyValuePair.Create(pair.Key, Numbers[pair.Key] with { Values = pair.Value }))) };
        return moved with { Hash = ScenarioHash.Of(moved) };
    }

    /// <summary>True where the regime is in force in a month: from its start until before its end.</summary>
    public bool HasRegimeIn(YearMonth month) => month >= Start && (End is not { } end || month < end);
}
