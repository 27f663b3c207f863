using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How cost grows with people on this machine.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Months">Months lived at every size, after one to warm up.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Lanes">Width of the lanes that was used; never <see cref="LaneWidth.Auto"/>.</param>
/// <param name="Points">One for each size, the smallest first.</param>
public sealed record GrowthResult(string Scenario, int Months, int Threads, LaneWidth Lanes, IReadOnlyList<GrowthPoint> Points)
{
    /// <summary>Cost of a person-month at a size over that at the smallest, less 1: 0 where cost grows in proportion to people, above it where it grows faster.</summary>
    public double AboveLinear(GrowthPoint point) => (point.NanosecondsPerPersonMonth / Points[0].NanosecondsPerPersonMonth) - 1;
}
