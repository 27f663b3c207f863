using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Scenarios.Tests;

/// <summary>Published scores and bad rates as curves.</summary>
public sealed class CreditCurvesTests
{
    [Fact]
    public void A_distribution_and_its_quantiles_undo_each_other()
    {
        var scores = CreditBands.Of(1).Scores;
        for (var share = 0.01; share < 1; share += 0.01) Assert.Equal(share, scores.Below(scores.Quantile(share)), 1e-9);
        Assert.Equal(0, scores.Below(300));
        Assert.Equal(1, scores.Below(850));
    }

    [Fact]
    public void Shares_that_do_not_add_up_are_scaled_and_none_at_all_are_even()
    {
        Assert.Equal(0.5, new ScoreDistribution([0, 10, 20], [3, 3]).Below(10), 1e-12);
        Assert.Equal(0.5, new ScoreDistribution([0, 10, 20], [0, 0]).Below(10), 1e-12);
    }

    [Theory]
    [InlineData(1, 350, 0.969)]
    [InlineData(1, 575, 0.503)]
    [InlineData(2, 575, 0.354)]
    [InlineData(2, 600, 0.26)]
    [InlineData(2, 850, 0.009)]
    [InlineData(0, 825, 0.011)]
    public void Bad_rates_lie_on_straight_lines_through_the_middles_of_the_bands(int row, double score, double bad) =>
        Assert.Equal(bad, CreditBands.Of(row).Bad(score), 1e-6);

    [Theory]
    [InlineData(300, 0.9)]
    [InlineData(310, 0.9)]
    [InlineData(480, 0.55)]
    [InlineData(500, 0.55)]
    [InlineData(760, 0.3)]
    [InlineData(850, 0.3)]
    public void In_the_lending_environment_a_cluster_has_one_rate_around_its_score(double score, double bad)
    {
        Assert.Equal(bad, CreditBands.Of(5).Bad(score), 1e-9);
        Assert.Equal(bad, CreditBands.Of(6).Bad(score), 1e-9);
    }

    [Fact]
    public void The_second_group_of_the_environment_starts_one_cluster_below_the_first() =>
        Assert.All(Enumerable.Range(1, 5), cluster => Assert.Equal(
            CreditBands.Of(5).Scores.Between(255 + (90 * cluster), 345 + (90 * cluster)),
            CreditBands.Of(6).Scores.Between(165 + (90 * cluster), 255 + (90 * cluster)), 1e-9));

    [Fact]
    public void Everybody_together_has_the_published_distribution()
    {
        var curves = Curves();
        var all = CreditBands.Of(0);
        foreach (var (score, below) in new[] { (500.0, 0.047), (600, 0.2), (700, 0.432), (800, 0.793) })
            Assert.Equal(score, curves.Lasting(all, below), 1.0);
    }

    [Fact]
    public void A_group_that_stands_lower_has_lower_scores_and_defaults_more_at_the_same_score()
    {
        var curves = Curves();
        var (higher, lower) = (CreditBands.Of(2), CreditBands.Of(1));
        for (var share = 0.05; share < 1; share += 0.05) Assert.True(curves.Lasting(lower, share) < curves.Lasting(higher, share));
        for (var score = 400.0; score < 800; score += 25) Assert.True(curves.Default(lower, score) > curves.Default(higher, score));
    }

    [Theory, InlineData(480, 0.41), InlineData(580, 0.225), InlineData(700, 0.044)]
    public void Everybodys_new_loans_default_as_published(double score, double share) =>
        Assert.Equal(share, Curves().Default(CreditBands.Of(0), score), 1e-6);

    [Fact]
    public void A_price_by_tier_comes_to_the_pooled_price_over_all_adults()
    {
        var rules = Plan().Rules[0].Pricing;
        Assert.InRange(rules.LoanRates[TierTable.Pooled], rules.LoanRates[5], rules.LoanRates[0]);
        Assert.Equal(7, rules.CardRates.Length);
    }

    [Fact]
    public void Files_are_opened_in_the_first_month_and_never_again()
    {
        var plan = Plan();
        Assert.True(plan.Rules[0].Credit.Opening);
        Assert.All(plan.Rules.Skip(1), rules => Assert.False(rules.Credit.Opening));
    }

    [Fact]
    public void Before_the_regime_no_collection_counts_and_in_its_first_month_the_difference_is_taken()
    {
        var plan = Plan();
        Assert.Equal(default, plan.Rules[5].Billing.Points);
        Assert.Equal(default, plan.Rules[6].Billing.PointsBefore);
        Assert.Equal(new CollectionPoints(25, 25, 25), plan.Rules[6].Billing.Points);
        var july = 6 + 24;
        Assert.Equal(new CollectionPoints(25, 25, 25), plan.Rules[july].Billing.PointsBefore);
        Assert.Equal(new CollectionPoints(25, 25, 0), plan.Rules[july].Billing.Points);
        Assert.Equal(new CollectionPoints(0, 25, 0), plan.Rules[july + 9].Billing.Points);
    }

    private static Scenario Us => ScenarioLibrary.All[ScenarioLibrary.Names.IndexOf("us-credit")].Scenario!;

    private static CreditCurves Curves() =>
        new(new NumbersAt(Us with { Numbers = Us.Numbers.SetItem(CreditKeys.Level, Us.Numbers[CreditKeys.Level] with { Values = [new DatedValue(null, 0)] }) }, Us.Start, true));

    private static Plan Plan() => Scenarios.Plan.From(Us, 1000, 6, 48, out _)!;
}
