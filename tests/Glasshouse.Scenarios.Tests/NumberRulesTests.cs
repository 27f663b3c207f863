namespace Glasshouse.Scenarios.Tests;

public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("listing.score-threshold", "scoring.on=0")]
    [InlineData("sanctions.perk-threshold", "scoring.on=0")]
    [InlineData("scoring.political-weight", "scoring.on=0")]
    [InlineData("scoring.scope-creep", "scoring.on=0")]
    [InlineData("meeting.scores-visible", "scoring.on=0")]
    [InlineData("listing.score-threshold", "listing.score-threshold=1000")]
    [InlineData("repairing.restored-margin", "repairing.restored-margin=450")]
    [InlineData("sanctions.perk-threshold", "sanctions.perk-threshold=500")]
    [InlineData("sanctions.perk-threshold", "sanctions.perk-threshold=1500")]
    [InlineData("appealing.independent-open", "appealing.open=0", "appealing.independent-open=1")]
    [InlineData("appealing.suspends-sanctions", "appealing.open=0", "appealing.suspends-sanctions=1")]
    [InlineData("conduct.public-order-opportunity", "conduct.public-order-opportunity=0.95")]
    [InlineData("observing.erasure-cost", "observing.erasure-line=0.5")]
    [InlineData("scoring.salience", "scoring.on=0", "listing.court-chance=0", "listing.grave-event=0")]
    public void Numbers_that_contradict_each_other_are_named(string key, params string[] settings) =>
        Assert.Contains(Written.Set(settings).Problems, problem => problem.Key == key);

    [Theory]
    [InlineData("credit.on", "scoring.on=1")]
    [InlineData("credit.on", "listing.court-chance=0.1")]
    [InlineData("credit.on", "listing.grave-event=1")]
    [InlineData("credit.scored", "credit.on=0")]
    [InlineData("billing.pay", "billing.pay=0.9")]
    public void A_credit_score_leaves_no_room_for_a_social_score_or_a_list(string key, params string[] settings) =>
        Assert.Contains(ScenarioFiles.Load("us-credit", settings).Problems, problem => problem.Key == key);

    [Fact]
    public void A_contradiction_that_comes_later_names_the_month()
    {
        var problem = Assert.Single(Written.Set("appealing.independent-open=1", "appealing.open=2020-01:0").Problems);
        Assert.EndsWith("in 2020-01", problem.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_stands_at_the_number_in_its_file()
    {
        var problem = Written.Set("scoring.on=0").Problems.First(problem => problem.Key == "listing.score-threshold");
        Assert.Equal("essay.yaml", problem.File);
        Assert.True(problem.Line > 1);
    }
}
