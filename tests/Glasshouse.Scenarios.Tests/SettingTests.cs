using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class SettingTests
{
    [Fact]
    public void A_setting_is_an_assumption_that_widens_the_range()
    {
        var number = Written.Set("listing.kin-share=0.95").Scenario!.Numbers[ListingKeys.Kin];
        Assert.Equal((0.95, 0.0, 0.95, "set on the command line", "--set"), (number.Values[0].Value, number.RangeLow, number.RangeHigh, number.Assumption, number.File));
        Assert.True(number.IsAssumption);
    }

    [Fact]
    public void A_setting_from_a_month_on_leaves_earlier_values()
    {
        var number = Written.Set("listing.kin-share=2016-12:0.05,2018-01:0.1").Scenario!.Numbers[ListingKeys.Kin];
        Assert.Equal([0.3, 0.05, 0.1], number.Values.Select(dated => dated.Value));
        Assert.Equal(0.05, number.At(new YearMonth(2017, 1)));
    }

    [Fact]
    public void A_setting_can_say_all_values_from_the_start() =>
        Assert.Equal(2, Written.Set("listing.kin-share=start:0.1, 2018-01:0.2").Scenario!.Numbers[ListingKeys.Kin].Values.Length);

    [Fact]
    public void A_setting_changes_the_hash() =>
        Assert.NotEqual(Written.Set().Scenario!.Hash, Written.Set("listing.kin-share=0.31").Scenario!.Hash);

    [Fact]
    public void A_switch_is_set_by_word_or_number() =>
        Assert.Equal(0, Written.Set("listing.grave-event=false").Scenario!.Numbers[ListingKeys.GraveEvent].Values[0].Value);

    [Theory]
    [InlineData("listing.kin-shar=0.1", "Did you mean listing.kin-share?")]
    [InlineData("listing.kin-share", "nothing is not a number")]
    [InlineData("listing.kin-share=", "nothing is not a number")]
    [InlineData("listing.kin-share=2", "2 is outside 0…1")]
    [InlineData("listing.kin-share=NaN", "NaN is not a number")]
    [InlineData("listing.kin-share=2016-12:", "nothing is not a number")]
    [InlineData("listing.kin-share=2016-99:0.1", "is not a month with a value")]
    [InlineData("listing.kin-share=2018-01:0.1,2016-01:0.2", "has months out of order")]
    [InlineData("listing.kin-share=2018-01:0.1,start:0.2", "has months out of order")]
    [InlineData("", "is not key=value")]
    [InlineData("=", "is not a known key")]
    public void What_is_wrong_with_a_setting_is_named(string setting, string message)
    {
        var problem = Assert.Single(Written.Set(setting).Problems);
        Assert.Equal("--set", problem.File);
        Assert.Contains(message, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_set_once() =>
        Assert.Equal("is set twice", Assert.Single(Written.Set("listing.kin-share=0.1", "listing.kin-share=0.2").Problems).Rule);

    [Fact]
    public void A_setting_from_a_month_on_does_not_stand_in_for_a_missing_number()
    {
        var text = ScenarioLibrary.TextOf("no-scoring")!.Replace("  kin-share:", "  # kin-share:", StringComparison.Ordinal);
        var problem = Assert.Single(ScenarioReader.Read(text, "mine.yaml", _ => null, ["listing.kin-share=2016-12:0.1"]).Problems);
        Assert.Equal(("listing.kin-share", "is missing"), (problem.Key, problem.Rule));
    }
}
