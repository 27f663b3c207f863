using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Which numbers stand in each other's way where a scenario whose numbers were moved contradicts itself.</summary>
public static class BrokenRules
{
    /// <summary>All numbers that the broken rules look at; empty where no rule is broken.</summary>
    public static ImmutableArray<NumberKey> NumbersIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. NumberRules.All.Where(rule => IsBroken(rule, scenario)).SelectMany(rule => rule.With.Prepend(rule.At)).Distinct()];
    }

    private static bool IsBroken(NumberRule rule, Scenario scenario)
    {
        var problems = new ProblemList();
        rule.Check(scenario.Numbers, problems);
        return problems.Count > 0;
    }
}
