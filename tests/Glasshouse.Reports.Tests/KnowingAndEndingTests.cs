using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Tests;

public sealed class KnowingAndEndingTests
{
    private static readonly ExperimentResult Made = Fakes.Result();

    [Fact]
    public void What_can_be_known_stands_beside_what_is_thought_and_by_who_collects()
    {
        var text = Report.Write(Made, Fakes.Context);
        foreach (var said in (string[])["What citizens think and what can be known of it", "By lists, %", "Asked outright, %", "By the state, %", "By business, %"])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("When it ends: what remains", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_are_told_with_month_reach_and_what_became_of_approval()
    {
        var text = Report.Write(With(scenario => scenario with { Events = [new ScenarioEvent(new YearMonth(2015, 2), EventKind.RepressiveUse, 0.25) { Reason = "so it was assumed" }] }), Fakes.Context);
        foreach (var said in (string[])["2015-02", "that the regime is used against critics", "What people hear in essay", "so it was assumed"])
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.5, "honesty is below that of people who were never under it", "from 0.5 in every domain on, honesty ends clearly below")]
    [InlineData(-1.5, "honesty is still above that of people who were never under it", "from 0.5 in every domain on")]
    [InlineData(0.1, "honesty cannot be told from that of people who were never under it", "from 0.5 in every domain on")]
    public void The_end_of_a_regime_is_judged_by_the_interval_and_by_crowding_out(double difference, string verdict, string turn)
    {
        var text = Report.Write(Ending(difference), Fakes.Context);
        Assert.Contains("When it ends: what remains", text, StringComparison.Ordinal);
        Assert.Contains(verdict, text, StringComparison.Ordinal);
        Assert.Contains(turn, text, StringComparison.Ordinal);
        Assert.Contains("The regime ends: from 2016-10 on there is none.", text, StringComparison.Ordinal);
    }

    private static ExperimentResult Ending(double difference)
    {
        var made = With(scenario => scenario with { End = new YearMonth(2016, 10) });
        var offenders = Measures.All.First(measure => measure.Name == "offenders");
        var remain = new EndingRemain(offenders, 12, 23, new Estimate(5, 4.8, 5.2, 8), Difference(difference), Difference(1));
        CrowdingPoint[] points = [new(0, Difference(-1), Difference(0.1)), new(0.5, Difference(1), Difference(-1))];
        return made with { Findings = made.Findings with { Endings = [new EndingFinding("essay", "", 36, [remain], points, "1,000 people.")] } };
    }

    private static PairedDifference Difference(double mean) => new(mean, mean - 0.3, mean + 0.3, 1, 8);

    private static ExperimentResult With(Func<Scenario, Scenario> change) => Made with
    {
        Findings = Made.Findings with { Arms = [.. Made.Findings.Arms.Select(arm => arm.Scenario.Name == "essay" ? arm with { Scenario = change(arm.Scenario) } : arm)] },
    };
}
