using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Scenarios.Tests;

/// <summary>Curves as straight lines that are right on average.</summary>
public sealed class FittedLinesTests
{
    [Fact]
    public void A_straight_line_is_followed_exactly() =>
        Assert.All(FittedLines.Through(x => 7 - (3 * x), -1, 4, 5).Index(), end => Assert.Equal(7 - (3 * (end.Index - 1)), end.Item, 1e-9));

    [Fact]
    public void Lines_through_a_bend_keep_its_mean_where_those_through_its_own_points_do_not()
    {
        static double Bend(double x) => x < 0.3 ? 1 - (3 * x) : x < 0.55 ? 0.1 - ((x - 0.3) / 3) : Math.Max(0, 0.1 - (x / 10));
        var middles = Enumerable.Range(0, 1000).Select(step => (step + 0.5) / 1000).ToArray();
        var mean = middles.Average(Bend);
        Assert.Equal(mean, Mean(FittedLines.Through(Bend, 0, 1, 8)), 0.001);
        Assert.True(Mean([.. Enumerable.Range(0, 9).Select(end => Bend(end / 8.0))]) - mean > 0.003);
    }

    private static double Mean(double[] ends) => ends.Zip(ends.Skip(1), (left, right) => (left + right) / 2).Average();
}
