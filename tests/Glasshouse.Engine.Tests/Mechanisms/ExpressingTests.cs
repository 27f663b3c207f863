using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>What people say hangs on what others say, so it can turn at once.</summary>
public sealed class ExpressingTests
{
    private const int Months = 84;
    private const int Year = 12;

    [Fact]
    public void Dissent_can_jump_while_private_opinion_stands_still()
    {
        var record = Eroding(conformity: 6);
        var dissent = Enumerable.Range(0, Months).Select(month => record.Count(month, ExpressDissent) / (double)record.Count(month, Adults)).ToArray();
        var settled = dissent[Year];
        var seen = Array.FindIndex(dissent, Year, share => share > settled + 0.08);
        var turned = Array.FindIndex(dissent, Year, share => share > settled + 0.45);

        // Three years of erosion hardly show; little more than one year then does more than five times as much.
        Assert.True(seen >= 36, $"It shows as early as month {seen}.");
        Assert.InRange(turned, seen, seen + 16);

        // Nobody thinks otherwise than at the start, and the poll that asks what is thought sees nothing coming.
        Assert.Single(Enumerable.Range(0, Months).Select(month => record.Count(month, Approve)).Distinct());
    }

    [Fact]
    public void Without_conformity_the_same_erosion_brings_no_jump()
    {
        var record = Eroding(conformity: 0);
        var dissent = Enumerable.Range(0, Months).Select(month => record.Count(month, ExpressDissent) / (double)record.Count(month, Adults)).ToArray();
        Assert.True(Enumerable.Range(0, Months - Year).Max(month => Math.Abs(dissent[month + Year] - dissent[month])) < 0.06);
    }

    [Fact]
    public void Two_societies_that_think_the_same_can_say_opposite_things()
    {
        // Children say nothing, so the support seen is about .915 of the share s of adults; s = logistic(6(.915·s − ½) − c) loses its upper root near c = 0.
        var (below, above) = (Steady(-0.4), Steady(0.2));
        Assert.True(below > 0.75, $"{below}");
        Assert.True(above < 0.25, $"{above}");
    }

    // Reluctance to express support rises a little every month; opinions are fixed by attitude.speed 0.
    private static RunRecord Eroding(double conformity) =>
        Dated(Still(conformity, -0.8), [.. Enumerable.Range(0, Months).Select(month => -0.8 + (0.015 * month))]).Plan(10_000, 0, Months).Run();

    // Two years in which support is easy, then two years at the reluctance asked for.
    private static double Steady(double cost)
    {
        var record = Dated(Still(6, -1), [.. Enumerable.Repeat(-1.0, 24), .. Enumerable.Repeat(cost, 24)]).Plan(10_000, 0, 48).Run();
        return record.Count(47, ExpressSupport) / (double)record.Count(47, Adults);
    }

    private static Scenario Dated(Scenario scenario, double[] costs) => scenario with
    {
        Numbers = scenario.Numbers.SetItem(AttitudeKeys.SpeakingCost, scenario.Numbers[AttitudeKeys.SpeakingCost] with
        {
            Values = [new DatedValue(null, costs[0]), .. costs.Select((value, month) => new DatedValue(scenario.Start.Plus(month), value))],
        }),
    };

    // What people think does not move and does not count: only what others say does, and the reluctance.
    private static Scenario Still(double conformity, double cost) => Arms.Shipped("no-scoring").With(
        (AttitudeKeys.Speed, 0), (AttitudeKeys.Truth, 0), (AttitudeKeys.Conformity, conformity), (AttitudeKeys.SpeakingCost, cost), (AttitudeKeys.DissentCost, 1));
}
