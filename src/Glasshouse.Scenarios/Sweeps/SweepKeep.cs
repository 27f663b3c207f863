using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>What a sweep keeps of each run.</summary>
/// <param name="Measures">Names of the measures over the last twelve months, in the order in which they are shown.</param>
/// <param name="Outcomes">Names of the outcomes that are counted for the whole country; empty for none.</param>
/// <param name="By">Over what the counts are added up: <c>month</c>, <c>year</c> or <c>run</c>.</param>
public sealed record SweepKeep(ImmutableArray<string> Measures, ImmutableArray<string> Outcomes, string By);
