using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Who accepts that data are collected, by collector.</summary>
public sealed class AcceptingTests
{
    private static readonly Scenario Root = Arms.Shipped("no-scoring");
    private static readonly Lazy<RunRecord> Straight = new(() => Lived(Root));

    [Theory, InlineData(0.2, 0), InlineData(0.65, 0.5), InlineData(0.9, 0.9)]
    public void Where_no_channel_wears_the_share_is_the_one_that_was_set(double share, double outlook)
    {
        var record = Lived(Root.With(
            (AcceptingKeys.State, share), (AcceptingKeys.Business, 1 - share), (AcceptingKeys.Outlook, outlook), (AcceptingKeys.StateWear, 0), (AcceptingKeys.BusinessWear, 0)));
        Assert.Equal(share, record.Count(0, AcceptState) / (double)record.Count(0, Adults), 0.012);
        Assert.Equal(1 - share, record.Count(0, AcceptBusiness) / (double)record.Count(0, Adults), 0.012);
    }

    [Fact]
    public void More_channels_of_a_collector_lower_acceptance_of_that_collector_alone()
    {
        var cameras = Lived(Root.With((ObservingKeys.CamerasCoverage, 0.9)));
        Assert.True(cameras.Sum(AcceptState) < Straight.Value.Sum(AcceptState));
        Assert.Equal(Straight.Value.Sum(AcceptBusiness), cameras.Sum(AcceptBusiness));
        var banks = Lived(Root.With((ObservingKeys.BanksCoverage, 0.9)));
        Assert.Equal(Straight.Value.Sum(AcceptState), banks.Sum(AcceptState));
        Assert.True(banks.Sum(AcceptBusiness) < Straight.Value.Sum(AcceptBusiness));
    }

    [Fact]
    public void Where_intrusion_weighs_nothing_acceptance_moves_nothing_else()
    {
        var scenario = Root.With((AttitudeKeys.Intrusion, 0));
        Assert.Equal([AcceptState], Lived(scenario.With((AcceptingKeys.State, 0.1))).DifferencesFrom(Lived(scenario)));
    }

    [Theory, InlineData("state"), InlineData("business")]
    public void Where_fewer_accept_collection_fewer_approve(string collector)
    {
        var key = collector == "state" ? AcceptingKeys.State : AcceptingKeys.Business;
        var watched = Root.With((ObservingKeys.CamerasCoverage, 0.8), (ObservingKeys.BanksCoverage, 0.8), (AttitudeKeys.Intrusion, 0.6), (AttitudeKeys.Speed, 0.3));
        Assert.True(Lived(watched.With((key, 0.05))).Sum(Approve) < Lived(watched.With((key, 0.95))).Sum(Approve));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(20_000, 0, 6).Run();
}
