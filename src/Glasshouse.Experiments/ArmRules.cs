using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>What must hold between arms of an experiment, and which of them are lived by the same people.</summary>
internal static class ArmRules
{
    /// <summary>Everything that stands against an experiment.</summary>
    public static ImmutableArray<Problem> Check(IReadOnlyList<Scenario> arms, RunSize size) =>
        arms.Count == 0
            ? [new("arms", 0, 0, "", "", "has no scenario", "Name at least one, such as essay.")]
            : [.. Sizes(arms[0], size), .. Names(arms), .. arms.Skip(1).Where(arm => arm.Place != arms[0].Place).SelectMany(arm => Places(arm, size))];

    /// <summary>True where two arms are lived by the same people with the same luck: same place, start, population and number of enterprises.</summary>
    public static bool AreTwins(Scenario one, Scenario other) =>
        one.Place == other.Place && one.Start == other.Start
        && PopulationKeys.All.Add(EnterprisesKeys.Density).All(key => one.Numbers[key].Values.SequenceEqual(other.Numbers[key].Values));

    /// <summary>The arms in groups of twins: in each the first is the one whose burn-in all share.</summary>
    /// <returns>Places of the arms; groups in the order of their first arm, the baseline's first.</returns>
    public static int[][] Groups(IReadOnlyList<Scenario> arms)
    {
        var groups = new List<List<int>>();
        for (var arm = 0; arm < arms.Count; arm++)
        {
            var at = arm;
            if (groups.FirstOrDefault(group => AreTwins(arms[group[0]], arms[at])) is { } home) home.Add(arm);
            else groups.Add([arm]);
        }

        return [.. groups.Select(group => group.ToArray())];
    }

    /// <summary>Everything that stands against two lives of the same person.</summary>
    public static ImmutableArray<Problem> CheckTwins(IReadOnlyList<Scenario> arms, RunSize size) =>
        [.. Check(arms, size), .. arms.Skip(1).SelectMany(arm => Differences(arms[0], arm))];

    // The size was looked at with the baseline; what is left is a place without figures.
    private static IEnumerable<Problem> Places(Scenario arm, RunSize size)
    {
        Plan.From(arm, size.People, size.BurnIn, size.Months, out var problems);
        return problems.Where(problem => problem.Key == "place");
    }

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

    private static IEnumerable<Problem> Differences(Scenario baseline, Scenario arm)
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

    private const string WayOut = "A person and her twin are the same person; change it in both.";
}
