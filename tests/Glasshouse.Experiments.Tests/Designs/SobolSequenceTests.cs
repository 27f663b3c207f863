using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Tests.Designs;

public sealed class SobolSequenceTests
{
    // The first ten points in three dimensions, as printed with the direction numbers.
    private static readonly double[][] Published =
    [
        [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];

    [Fact]
    public void The_first_points_are_the_published_ones() => Assert.Equal(Published, SobolSequence.Points(10, 3, Scrambling.None, 1));

    [Fact]
    public void The_six_hundredth_point_is_that_of_an_independent_library_up_to_the_two_hundredth_dimension()
    {
        var point = SobolSequence.Points(600, 200, Scrambling.None, 1)[599];
        Assert.Equal(
            [0.2451171875, 0.9931640625, 0.2431640625, 0.6396484375, 0.2353515625, 0.6533203125, 0.0517578125, 0.2646484375, 0.6103515625],
            new[] { 0, 1, 2, 3, 9, 49, 99, 150, 199 }.Select(dimension => point[dimension]));
    }

    [Theory]
    [InlineData(Scrambling.None)]
    [InlineData(Scrambling.DigitalShift)]
    [InlineData(Scrambling.Owen)]
    public void Every_dimension_has_one_point_in_each_stratum_of_a_power_of_two(Scrambling scrambling)
    {
        var points = SobolSequence.Points(256, SobolSequence.Dimensions, scrambling, 7);
        for (var dimension = 0; dimension < SobolSequence.Dimensions; dimension++)
            Assert.Equal(Enumerable.Range(0, 256), points.Column(dimension).Select(share => (int)(share * 256)).Order());
    }

    [Theory]
    [InlineData(Scrambling.None)]
    [InlineData(Scrambling.DigitalShift)]
    [InlineData(Scrambling.Owen)]
    public void The_first_two_dimensions_are_a_net(Scrambling scrambling)
    {
        var points = SobolSequence.Points(256, 2, scrambling, 3);
        for (var bits = 0; bits <= 8; bits++)
            Assert.Equal(256, points.Select(point => ((int)(point[0] * (1 << bits)), (int)(point[1] * (1 << (8 - bits))))).Distinct().Count());
    }

    [Fact]
    public void Owen_scrambled_points_depend_on_the_seed_and_nothing_else()
    {
        Assert.Equal(SobolSequence.Points(64, 5, Scrambling.Owen, 9), SobolSequence.Points(128, 7, Scrambling.Owen, 9).Take(64).Select(point => point[..5]));
        Assert.NotEqual(SobolSequence.Points(64, 5, Scrambling.Owen, 9), SobolSequence.Points(64, 5, Scrambling.Owen, 10));
    }

    [Fact]
    public void The_same_points_come_on_every_machine() =>
        Assert.Equal([0x7C3808FAu, 0xAB40D9E8u], new[] { 0u, 0x80000000u }.Select(x => SobolSequence.Scrambled(x, 1, 0)));

    [Fact]
    public void Scrambling_leaves_the_mean_of_a_function_unbiased_and_makes_it_more_exact()
    {
        // ∫ of a product of (1 + (x − 1/2)) is 1.
        static double Mean(double[][] points) => points.Average(point => point.Aggregate(1.0, (product, share) => product * (share + 0.5)));
        var means = Enumerable.Range(1, 200).Select(seed => Mean(SobolSequence.Points(64, 4, Scrambling.Owen, (ulong)seed))).ToArray();
        var luck = Enumerable.Range(1, 200).Select(seed => Mean([.. Spaces.Cube(4).Lay(DesignKind.Random, 64, (ulong)seed).Shares])).ToArray();
        static double Error(double[] means) => Math.Sqrt(means.Average(mean => (mean - 1) * (mean - 1)));
        Assert.InRange(means.Average() - 1, -4 * Error(means) / Math.Sqrt(200), 4 * Error(means) / Math.Sqrt(200));
        Assert.True(Error(means) < Error(luck) / 10, $"{Error(means)} of Sobol, {Error(luck)} of luck");
    }

    [Theory]
    [InlineData(Scrambling.None)]
    [InlineData(Scrambling.Owen)]
    public void The_discrepancy_of_Sobol_is_below_that_of_luck(Scrambling scrambling)
    {
        foreach (var dimensions in (int[])[2, 5, 10])
        {
            var luck = Enumerable.Range(1, 5).Average(seed => Discrepancy([.. Spaces.Cube(dimensions).Lay(DesignKind.Random, 256, (ulong)seed).Shares]));
            var sobol = Discrepancy(SobolSequence.Points(256, dimensions, scrambling, 1));
            Assert.True(sobol < luck / 3, $"{sobol} of Sobol, {luck} of luck in {dimensions} dimensions");
        }
    }

    // Centred L2 discrepancy, squared (Hickernell 1998).
    private static double Discrepancy(double[][] points)
    {
        var (count, dimensions) = (points.Length, points[0].Length);
        var away = points.Select(point => point.Select(share => Math.Abs(share - 0.5)).ToArray()).ToArray();
        var single = away.Sum(point => point.Aggregate(1.0, (product, a) => product * (1 + (a / 2) - (a * a / 2))));
        var both = 0.0;
        for (var one = 0; one < count; one++)
            for (var two = 0; two < count; two++)
            {
                var product = 1.0;
                for (var at = 0; at < dimensions; at++)
                    product *= 1 + (away[one][at] / 2) + (away[two][at] / 2) - (Math.Abs(points[one][at] - points[two][at]) / 2);
                both += product;
            }

        return Math.Pow(13 / 12.0, dimensions) - (2 * single / count) + (both / count / count);
    }
}
