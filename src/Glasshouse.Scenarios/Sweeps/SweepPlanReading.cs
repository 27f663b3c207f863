using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>What reading a sweep plan gave: the plan, or every problem at once.</summary>
/// <param name="Plan">The plan; null where there is any problem.</param>
/// <param name="Problems">All problems, in the order of the lines; empty where there is a plan.</param>
public sealed record SweepPlanReading(SweepPlan? Plan, ImmutableArray<Problem> Problems);
