using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>The points of a sweep plan.</summary>
internal static class SweepPoints
{
    /// <summary>Values of the numbers, <c>[points][numbers]</c>; empty, and the problems say why, where there are none.</summary>
    public static ImmutableArray<double[]> Of(SweepPlan plan, out ImmutableArray<Problem> problems)
    {
        problems = plan.GivenPoints.IsEmpty || plan.GivenPoints.Any(point => point.Length != plan.Numbers.Length)
            ? [new Problem(plan.Name, 0, 0, "design", plan.Design.Kind, "has no points", "Ask for one at least.")]
            : [];
        return plan.GivenPoints;
    }
}
