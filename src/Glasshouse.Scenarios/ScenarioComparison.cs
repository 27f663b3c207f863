using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios;

/// <summary>Compares two scenarios number by number.</summary>
public static class ScenarioComparison
{
    /// <summary>The numbers whose values differ, in the order of the month; a different ground alone is no difference.</summary>
    /// <param name="before">The scenario to start from.</param>
    /// <param name="after">The scenario that changes it.</param>
    public static ImmutableArray<NumberDifference> Between(Scenario before, Scenario after) =>
    [
        .. from key in NumberKeys.All
           let pair = new NumberDifference(key, before.Numbers[key], after.Numbers[key])
           where !pair.Before.Values.SequenceEqual(pair.After.Values)
           select pair
    ];
}
