using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Who has paid or served leaves the list, at once or after a delay.</summary>
public sealed class RepairingTests
{
    private static readonly Scenario Paying = Arms.Everything.With((RepairingKeys.Pay, 0.3), (RepairingKeys.Serve, 0.2), (ListingKeys.Term, 60), (AppealingKeys.Open, 0), (AppealingKeys.IndependentOpen, 0));

    [Fact]
    public void Without_a_delay_nobody_waits_and_who_pays_leaves_in_the_same_month()
    {
        var record = Lived(Paying.With((RepairingKeys.Delay, 0)));
        Assert.Equal(0, record.Sum(AwaitingRemoval));
        for (var month = 0; month < record.Months; month++) Assert.Equal(record.Count(month, DebtsPaidListed), record.Count(month, ExitsPaid));
    }

    [Fact]
    public void With_a_delay_everybody_who_paid_leaves_so_many_months_later()
    {
        const int Delay = 3;
        var record = Lived(Paying.With((RepairingKeys.Delay, Delay)));
        Assert.True(record.Sum(AwaitingRemoval) > 0);
        for (var month = Delay; month < record.Months; month++) Assert.Equal(record.Count(month - Delay, DebtsPaidListed), record.Count(month, ExitsPaid));
    }

    [Fact]
    public void A_longer_delay_never_shortens_the_list()
    {
        var runs = new[] { 0.0, 2, 8 }.Select(delay => Lived(Paying.With((RepairingKeys.Delay, delay)))).ToArray();
        Assert.True(runs[0].Sum(Listed) < runs[1].Sum(Listed));
        Assert.True(runs[1].Sum(Listed) < runs[2].Sum(Listed));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, 18).Run();
}
