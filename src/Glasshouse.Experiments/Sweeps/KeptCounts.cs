namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep keeps of one run.</summary>
/// <param name="Plan">Hash of the plan that was lived.</param>
/// <param name="Result">Hash of the counts and the people at its end: the one that the same arm has in a comparison.</param>
/// <param name="Measures">Values of the measures, in the order of the sweep; NaN where a measure has none.</param>
/// <param name="Counts">Counts of the outcomes over the country, <c>[steps][outcomes]</c>.</param>
internal sealed record KeptCounts(string Plan, string Result, double[] Measures, long[] Counts);
