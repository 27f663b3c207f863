using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Patterns;

/// <summary>An arm that was run.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Records">One record for each seed.</param>
internal sealed record PatternArm(Plan Plan, IReadOnlyList<RunRecord> Records)
{
    /// <summary>Sums of outcomes over sums of others, over months of the run, for each seed.</summary>
    public Estimate Share(Outcome above, Outcome below, int from, int to, double scale = 100) => Share([above], [below], from, to, scale);

    /// <summary>Sums of outcomes over sums of others, over months of the run, for each seed.</summary>
    public Estimate Share(IReadOnlyList<Outcome> above, IReadOnlyList<Outcome> below, int from, int to, double scale = 100) =>
        Intervals.Of(Shares(above, below, from, to, scale));

    /// <summary>The same, one value for each seed.</summary>
    public double[] Shares(IReadOnlyList<Outcome> above, IReadOnlyList<Outcome> below, int from, int to, double scale = 100) =>
    [
        .. Records.Select(record => Measuring.Sum(below, record, from, to) is var whole and > 0
            ? scale * Measuring.Sum(above, record, from, to) / whole
            : double.NaN),
    ];
}
