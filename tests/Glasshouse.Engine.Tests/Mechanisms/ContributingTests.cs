using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>The common good, and what bribery does to it.</summary>
public sealed class ContributingTests
{
    private static readonly Scenario Honest = Officials(0);

    [Fact]
    public void Contributions_that_nobody_calls_for_are_not_given() => AssertNil(Lived(Honest.With((ContributingKeys.Interval, 0))), ContributionsDue, Contributed, ContributionsBribed);

    [Fact]
    public void Without_bribes_contributing_moves_nothing_else() =>
        Assert.Equal([ContributionsDue, Contributed], Lived(Honest).DifferencesFrom(Lived(Honest.With((ContributingKeys.Interval, 0)))));

    [Fact]
    public void Every_adult_is_called_upon_in_the_months_that_the_interval_divides()
    {
        var record = Lived(Honest.With((ContributingKeys.Interval, 4)));
        for (var month = 0; month < record.Months; month++)
        {
            // The regime starts in October 2013: the ninth month of that year, counted from 0.
            var due = (9 + month) % 4 == 0;
            Assert.Equal(due ? record.Count(month, Adults) : 0, record.Count(month, ContributionsDue));
            Assert.True(record.Count(month, Contributed) + record.Count(month, ContributionsBribed) <= record.Count(month, ContributionsDue));
        }
    }

    [Fact]
    public void The_share_who_contribute_is_the_logistic_of_the_odds()
    {
        var bare = Honest.With((ContributingKeys.Base, 1.2), (ContributingKeys.Morals, 0), (ContributingKeys.Others, 0), (ContributingKeys.Authority, 0));
        Assert.Equal(1 / (1 + Math.Exp(-1.2)), Share(bare), 0.01);
    }

    [Fact]
    public void Bribery_lowers_provision_of_the_common_good()
    {
        var shares = new[] { 0, 0.2, 0.5, 0.9 }.Select(corrupt => Share(Officials(corrupt))).ToArray();
        for (var at = 1; at < shares.Length; at++) Assert.True(shares[at] < shares[at - 1] - 0.02, string.Join(' ', shares));
    }

    [Fact]
    public void A_stronger_authority_helps_where_it_is_honest_and_harms_where_it_is_for_sale()
    {
        double With(double corrupt, double authority) => Share(Officials(corrupt).With((ContributingKeys.Authority, authority)));
        Assert.True(With(0, 3) > With(0, 0.5) + 0.05);
        Assert.True(With(0.9, 3) < With(0.9, 0.5) - 0.05);
    }

    [Fact]
    public void Only_who_can_pay_is_let_off_for_money()
    {
        AssertNil(Lived(Officials(1).With((ContributingKeys.BribeCost, 5), (ShocksKeys.MeanSavings, 0))), ContributionsBribed);
        Assert.True(Lived(Officials(1)).Sum(ContributionsBribed) > 0);
        AssertNil(Lived(Honest), ContributionsBribed);
    }

    // Corruption stays where it is put.
    private static Scenario Officials(double corrupt) => Arms.Shipped("no-scoring").With(
        (OfficialsKeys.Start, corrupt), (OfficialsKeys.Growth, 0), (OfficialsKeys.Floor, 0));

    private static double Share(Scenario scenario)
    {
        var record = Lived(scenario);
        return record.Sum(Contributed) / (double)record.Sum(ContributionsDue);
    }

    private static void AssertNil(RunRecord record, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.Equal(0, record.Sum(outcome));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(8_000, 0, 12).Run();
}
