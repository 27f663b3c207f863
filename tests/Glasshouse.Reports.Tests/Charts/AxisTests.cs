using Glasshouse.Reports.Charts;

namespace Glasshouse.Reports.Tests.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0.3)]
    [InlineData(0, 1e-12)]
    [InlineData(0.1, 40)]
    [InlineData(9.9, 10)]
    [InlineData(0, 6_730_000)]
    public void Values_that_are_never_negative_have_an_axis_that_is_never_negative(double low, double high)
    {
        Assert.True(Axis.Holding([low, high], 226, 12).From >= 0);
        Assert.True(Axis.Holding([low, high], 226, 12, fromZero: true).From >= 0);
    }

    [Theory]
    [InlineData(0, 2.4)]
    [InlineData(0.5, 12)]
    [InlineData(3, 3)]
    [InlineData(40, 41)]
    public void An_interval_below_zero_takes_no_axis_there_where_no_mean_is(double mean, double reach)
    {
        var axis = Axis.HoldingIntervals([(mean, mean - reach, mean + reach), (mean + 1, mean + 1 - reach, mean + 1 + reach), (double.NaN, -50, 50)], 226, 12);
        Assert.True(axis.From >= 0);
        Assert.True(axis.To >= mean + 1 + reach);
        Assert.Equal(226, axis.Within(mean - reach - 100));
    }

    [Fact]
    public void A_mean_below_zero_takes_the_axis_and_all_intervals_there()
    {
        var axis = Axis.HoldingIntervals([(-1, -2.2, 0.2), (3, -4, 10)], 226, 12);
        Assert.True(axis.From <= -4);
        Assert.True(axis.To >= 10);
    }

    [Fact]
    public void Differences_may_lie_below_zero() => Assert.True(Axis.Holding([-2.5, 0.1], 0, 1).From <= -2.5);
}
