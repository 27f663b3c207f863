using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>Something that people hear of the regime in one month.</summary>
/// <param name="Date">Month in which it is heard.</param>
/// <param name="Kind">What is heard.</param>
/// <param name="Reach">Share of adults before whom it comes, 0…1.</param>
public sealed record ScenarioEvent(YearMonth Date, EventKind Kind, double Reach)
{
    /// <summary>Ids of the evidence that the reach rests on; empty for an assumption.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The reason of an assumption, or how the reach follows from the evidence.</summary>
    public string Reason { get; init; } = "";
}
