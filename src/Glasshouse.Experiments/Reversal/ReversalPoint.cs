namespace Glasshouse.Experiments.Reversal;

/// <summary>Where a difference changes its sign along one assumption, all others as they stand.</summary>
/// <param name="Name">The assumption, or several that are moved together.</param>
/// <param name="RangeLow">Lower end of the range that was looked at.</param>
/// <param name="RangeHigh">Upper end of the range that was looked at.</param>
/// <param name="AsItStands">Value that the assumption has in the scenario.</param>
/// <param name="State">What becomes of the difference.</param>
/// <param name="At">Value at which the estimate is zero; null where there is none inside the range.</param>
/// <param name="Low">Lower end of the 95 % interval of that value; the end of the range where the interval is open there; null where no value is within it.</param>
/// <param name="High">Upper end of the same.</param>
/// <param name="AtRangeLow">Difference at the lower end of the range.</param>
/// <param name="AtRangeHigh">Difference at the upper end of the range.</param>
/// <param name="Crossings">How often the estimate changes its sign inside the range; <paramref name="At"/> is the crossing nearest to where the assumption stands.</param>
public sealed record ReversalPoint(
    string Name,
    double RangeLow,
    double RangeHigh,
    double AsItStands,
    ReversalState State,
    double? At,
    double? Low,
    double? High,
    double AtRangeLow,
    double AtRangeHigh,
    int Crossings);
