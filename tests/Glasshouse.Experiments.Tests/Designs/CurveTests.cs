using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Designs;

public sealed class CurveTests
{
    [Theory]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-4, -3.7190164854556804)]
    [InlineData(0.02, -2.053748910631823)]
    [InlineData(0.3, -0.5244005127080409)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.999999, 4.753424308817087)]
    public void The_normal_quantile_is_that_of_the_tables(double share, double expected) => Assert.Equal(expected, NormalCurve.Quantile(share), 1e-9);

    [Theory]
    [InlineData(-8, 6.22096057427174e-16)]
    [InlineData(-5.5, 1.898956246588768e-08)]
    [InlineData(-3, 0.0013498980316300933)]
    [InlineData(-1, 0.15865525393145707)]
    [InlineData(0, 0.5)]
    [InlineData(1.5, 0.9331927987311419)]
    [InlineData(6, 0.9999999990134123)]
    public void The_normal_distribution_is_that_of_the_tables(double x, double expected) => Assert.Equal(1, (NormalCurve.Below(x) + 1e-18) / (expected + 1e-18), 1e-9);

    [Theory]
    [InlineData(0.1, 2, 5, 0.09259525891312873)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.9, 5, 1.5, 0.945754486362118)]
    [InlineData(0.3, 40, 60, 0.37378762190473647)]
    [InlineData(0.99, 1, 3, 0.7845565309968117)]
    public void The_beta_quantile_is_that_of_the_tables(double share, double alpha, double beta, double expected) =>
        Assert.Equal(expected, BetaCurve.Quantile(share, alpha, beta), 1e-10);

    public static TheoryData<NumberDistribution, double, double, double, double> Shapes => new()
    {
        { new(DistributionShape.Normal) { Peak = 0.2, Deviation = 0.1 }, 0, 1, 0.001, 0.00178 },
        { new(DistributionShape.Normal) { Peak = 0.2, Deviation = 0.1 }, 0, 1, 0.5, 0.20285 },
        { new(DistributionShape.Normal) { Peak = 0.2, Deviation = 0.1 }, 0, 1, 0.99, 0.43350 },
        { new(DistributionShape.Triangular) { Peak = 1 }, 0, 4, 0.1, 0.63246 },
        { new(DistributionShape.Triangular) { Peak = 1 }, 0, 4, 0.9, 2.90455 },
        { new(DistributionShape.Pert) { Peak = 1.5 }, 1, 4, 0.1, 1.22798 },
        { new(DistributionShape.Pert) { Peak = 1.5 }, 1, 4, 0.9, 2.55580 },
        { new(DistributionShape.LogUniform), 0.01, 1, 0.5, 0.1 },
        { new(DistributionShape.Beta) { Alpha = 2, Beta = 5 }, 0, 10, 0.1, 0.92595 },
        { NumberDistribution.Uniform, 2, 6, 0.25, 3 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_has_the_quantiles_of_an_independent_library(NumberDistribution shape, double low, double high, double share, double expected) =>
        Assert.Equal(expected, new Factor("x", "", low, high, shape).ValueOf(share), 6e-5 * (high - low));

    [Fact]
    public void Every_shape_stays_in_its_range_and_rises_with_its_share()
    {
        foreach (var row in Shapes)
        {
            var (shape, low, high, _, _) = row.Data;
            var factor = new Factor("x", "", low, high, shape);
            var values = Enumerable.Range(0, 101).Select(at => factor.ValueOf(at / 100.0)).ToArray();
            Assert.All(values, value => Assert.InRange(value, low, high));
            Assert.Equal(values.Order(), values);
            Assert.Equal((low, high), (values[0], values[^1]));
        }
    }

    [Fact]
    public void A_whole_number_takes_every_value_of_its_range_equally_often()
    {
        var factor = new Factor("months", "months", 1, 6, NumberDistribution.Uniform, IsWhole: true);
        var counts = Enumerable.Range(0, 600).Select(at => factor.ValueOf((at + 0.5) / 600)).GroupBy(value => value).ToDictionary(same => same.Key, same => same.Count());
        Assert.Equal([1, 2, 3, 4, 5, 6], counts.Keys.Order());
        Assert.All(counts.Values, count => Assert.Equal(100, count));
    }

    [Fact]
    public void A_few_values_come_as_often_as_they_weigh()
    {
        var factor = new Factor("x", "", 0, 9, new(DistributionShape.Discrete) { Values = [1, 4, 9], Weights = [1, 2, 1] });
        var counts = Enumerable.Range(0, 400).Select(at => factor.ValueOf((at + 0.5) / 400)).GroupBy(value => value).ToDictionary(same => same.Key, same => same.Count());
        Assert.Equal((100, 200, 100), (counts[1], counts[4], counts[9]));
    }

    [Fact]
    public void Values_are_short_decimals_so_that_a_table_holds_them_exactly()
    {
        var factor = new Factor("x", "", 0.05, 0.3, NumberDistribution.Uniform);
        Assert.Equal(6, factor.Digits);
        foreach (var share in Enumerable.Range(0, 100).Select(at => at / 99.0))
        {
            var value = factor.ValueOf(share);
            Assert.Equal((double)Math.Round((decimal)value, 6), value);
        }

        Assert.Equal(9, new Factor("x", "", 1e-4, 1, new(DistributionShape.LogUniform)).Digits);
    }
}
