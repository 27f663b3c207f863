using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>What must hold between arms for their people to be twins.</summary>
internal static class ArmRules
{
    /// <summary>Everything that stands against an experiment.</summary>
    public static ImmutableArray<Problem> Check(IReadOnlyList<Scenario> arms, RunSize size) =>
        arms.Count == 0
            ? [new("arms", 0, 0, "", "", "has no scenario", "Name at least one, such as essay.")]
            : [.. Sizes(arms[0], size), .. Names(arms), .. arms.Skip(1).SelectMany(arm => Twins(arms[0], arm))];

    private static IEnumerable<Problem> Sizes(Scenario baseline, RunSize size)
    {
        // Only a size that stands is planned in earnest: planning a scenario resolves its numbers for every month.
        Plan.From(baseline, size.People, size.BurnIn, size.Months, out var problems);
        foreach (var problem in problems) yield return problem;
        if (size.Seeds is < 1 or > 10_000)
            yield return new("--seeds", 0, 0, "seeds", FormattableString.Invariant($"{size.Seeds}"), "is outside 1…10,000", "Four seeds give a rough interval, sixteen a good one.");
    }

    private static IEnumerable<Problem> Names(IReadOnlyList<Scenario> arms) =>
        from same in arms.GroupBy(arm => arm.Name, StringComparer.Ordinal)
        where same.Count() > 1
        select new Problem(same.Key, 0, 0, "scenario", same.Key, "is the name of two arms", "Give each arm its own name.");

    private static IEnumerable<Problem> Twins(Scenario baseline, Scenario arm)
    {
        if (arm.Place != baseline.Place)
            yield return Differs(arm, "place", arm.Place, $"differs from {baseline.Place} in {baseline.Name}");
        if (arm.Start != baseline.Start)
            yield return Differs(arm, "start", arm.Start.ToString(), $"differs from {baseline.Start} in {baseline.Name}");
        foreach (var key in PopulationKeys.All.Add(EnterprisesKeys.Density))
        {
            if (arm.Numbers[key].Values.SequenceEqual(baseline.Numbers[key].Values)) continue;
            var number = arm.Numbers[key];
            yield return new(number.File, number.Line, number.Column, key.Path, FormattableString.Invariant($"{number.Values[0].Value}"),
                $"differs from the population of {baseline.Name}", WayOut);
        }
    }

    private static Problem Differs(Scenario arm, string key, string value, string rule) => new(arm.Name, 0, 0, key, value, rule, WayOut);

    private const string WayOut = "Arms are lived by the same people; change it in both.";
}
