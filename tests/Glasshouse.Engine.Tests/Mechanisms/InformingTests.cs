using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>What people hear, who hears it, and what it does to what they think.</summary>
public sealed class InformingTests
{
    private const int Month = 5;
    private const int Months = 12;

    private static readonly Scenario Quiet = Arms.Shipped("essay");
    private static readonly Lazy<RunRecord> Silence = new(() => Lived(Quiet));

    [Theory]
    [InlineData(EventKind.BalancedArguments, -1)]
    [InlineData(EventKind.RepressiveUse, -1)]
    [InlineData(EventKind.StateMediaOnly, 1)]
    [InlineData(EventKind.Scandal, -1)]
    public void News_moves_approval_and_acceptance_the_way_of_its_kind_and_not_before_its_month(EventKind kind, int sign)
    {
        var heard = Lived(Quiet.Hearing((Month, kind)));
        foreach (var outcome in Enum.GetValues<Outcome>()) Assert.True(heard.FirstDifference(Silence.Value, outcome) >= Month, $"{outcome} moves before the news.");
        foreach (var outcome in new[] { Approve, AcceptState, AcceptBusiness })
            Assert.Equal(sign, Math.Sign(heard.Count(Month, outcome) - Silence.Value.Count(Month, outcome)));
    }

    [Fact]
    public void The_same_people_hear_whatever_the_news_is()
    {
        var counts = EventKinds.All.Select(kind => Lived(Quiet.Hearing((Month, kind.Kind))).Count(Month, Heard)).ToArray();
        Assert.Single(counts.Distinct());
        Assert.InRange(counts[0] / (double)Silence.Value.Count(Month, Adults), 0.28, 0.32);
    }

    [Fact]
    public void Who_is_told_at_different_times_is_not_always_the_same()
    {
        var twice = Quiet.With((InformingKeys.RepressiveAccepting, -2), (InformingKeys.Forgetting, 0));
        var (once, both) = (Lived(twice.Hearing((Month, EventKind.RepressiveUse))), Lived(twice.Hearing((Month, EventKind.RepressiveUse), (Month + 1, EventKind.RepressiveUse))));
        Assert.True(both.Count(Month + 1, AcceptState) < once.Count(Month + 1, AcceptState));
    }

    [Fact]
    public void News_without_size_is_heard_and_changes_nothing() => Assert.Equal(
        [Heard],
        Lived(Quiet.With((InformingKeys.ScandalApproval, 0), (InformingKeys.ScandalAccepting, 0)).Hearing((Month, EventKind.Scandal))).DifferencesFrom(Silence.Value));

    [Fact]
    public void What_is_forgotten_at_once_moves_acceptance_for_a_month_only()
    {
        var heard = Lived(Quiet.With((InformingKeys.Forgetting, 1)).Hearing((Month, EventKind.RepressiveUse)));
        Assert.True(heard.Count(Month, AcceptState) < Silence.Value.Count(Month, AcceptState));
        foreach (var month in Enumerable.Range(Month + 1, Months - Month - 1)) Assert.Equal(Silence.Value.Count(month, AcceptState), heard.Count(month, AcceptState));
    }

    [Fact]
    public void Acceptance_comes_back_as_news_is_forgotten()
    {
        var heard = Lived(Quiet.With((InformingKeys.Forgetting, 0.3)).Hearing((Month, EventKind.RepressiveUse)));
        var lost = Enumerable.Range(Month, Months - Month).Select(month => Silence.Value.Count(month, AcceptState) - heard.Count(month, AcceptState)).ToArray();
        Assert.True(lost[^1] >= 0);
        foreach (var (now, next) in lost.Zip(lost.Skip(1))) Assert.True(next <= now, "More is lost while less is remembered.");
    }

    [Fact]
    public void More_reach_never_lets_fewer_hear()
    {
        long HeardBy(double reach) => Lived(Quiet with { Events = [new ScenarioEvent(Quiet.Start.Plus(Month), EventKind.Scandal, reach)] }).Sum(Heard);
        var counts = new[] { 0.01, 0.2, 0.5, 1 }.Select(HeardBy).ToArray();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] > 0);
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, Months).Run();
}
