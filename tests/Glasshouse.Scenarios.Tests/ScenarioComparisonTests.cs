namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioComparisonTests
{
    private static readonly Scenario Essay = Written.Set().Scenario!;

    [Fact]
    public void A_scenario_does_not_differ_from_itself() => Assert.Empty(ScenarioComparison.Between(Essay, Written.Set().Scenario!));

    [Fact]
    public void One_change_is_one_difference_with_both_values()
    {
        var difference = Assert.Single(ScenarioComparison.Between(Essay, Written.Set("listing.kin-share=0").Scenario!));
        Assert.Equal(("listing.kin-share", 0.3, 0.0), (difference.Key.Path, difference.Before.Values[0].Value, difference.After.Values[0].Value));
    }

    [Fact]
    public void A_change_of_date_is_a_difference() =>
        Assert.Single(ScenarioComparison.Between(Essay, Written.Set("listing.kin-share=2018-01:0.1").Scenario!));
}
