using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios;

/// <summary>What the numbers of a scenario must keep together in every month.</summary>
public static class Contradictions
{
    /// <summary>Each rule: the number at whose place a breach is reported, what is wrong in words that follow its value, and the way out.</summary>
    public static ImmutableArray<(NumberKey At, string Rule, string WayOut)> All => [.. NumberRules.All.Select(rule => (rule.At, rule.Rule, rule.WayOut))];

    /// <summary>The rules that the numbers of a scenario break: those of one whose numbers were moved, for reading has looked at all others.</summary>
    public static ImmutableArray<Problem> In(Scenario scenario)
    {
        var problems = new ProblemList();
        foreach (var rule in NumberRules.All) rule.Check(scenario.Numbers, problems);
        return problems.InOrder([]);
    }
}
