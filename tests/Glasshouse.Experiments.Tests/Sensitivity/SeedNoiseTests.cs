using Glasshouse.Experiments.Sensitivity;

namespace Glasshouse.Experiments.Tests.Sensitivity;

public sealed class SeedNoiseTests
{
    [Theory]
    [InlineData(3, 0, 4)]
    [InlineData(3, 2, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(2, 5, 0)]
    public void Planted_components_are_found(double moved, double shared, double own)
    {
        var noise = SeedNoise.Of(Planted(moved, shared, own, 1500, 30, 1), new Resampling(100))!;
        Assert.Equal(moved * moved, noise.Moved, 0.09 * moved * moved + 0.02);
        Assert.Equal(own * own, noise.Own, 0.05 * own * own + 1e-9);
        Assert.InRange(noise.Shared, 0.4 * shared * shared, 1.8 * shared * shared + 0.01);
    }

    [Fact]
    public void The_share_of_own_luck_lies_in_its_interval_about_as_often_as_it_says()
    {
        var truth = 0.25 / (1 + 0.25);
        var held = Enumerable.Range(1, 200).Count(trial =>
        {
            var share = SeedNoise.Of(Planted(1, 0, 1, 150, 4, (ulong)trial), new Resampling(200, 0.95, (ulong)trial))!.ShareOfMean;
            return share.Low <= truth && truth <= share.High;
        });
        Assert.InRange(held / 200.0, 0.90, 0.985);
    }

    [Fact]
    public void Twins_share_luck_so_that_a_difference_has_less_of_it()
    {
        var arm = Planted(1, 3, 0.5, 200, 6, 1);
        var baseline = Planted(0, 3, 0.5, 200, 6, 1);
        var difference = arm.Zip(baseline, (a, b) => a.Zip(b, (x, y) => x - y).ToArray()).ToArray();
        Assert.True(SeedNoise.Of(difference, new Resampling(50))!.Share.Value < SeedNoise.Of(arm, new Resampling(50))!.Share.Value / 4);
    }

    [Fact]
    public void With_one_seed_nothing_is_told() => Assert.Null(SeedNoise.Of([[1], [2]], new Resampling(10)));

    private static double[][] Planted(double moved, double shared, double own, int points, int seeds, ulong seed) =>
        [.. Enumerable.Range(0, points).Select(point => Enumerable.Range(0, seeds).Select(one =>
            (moved * KnownFunctions.Normal(seed, 1, (uint)point)) + (shared * KnownFunctions.Normal(seed, 2, (uint)one)) + (own * KnownFunctions.Normal(seed, 3, (uint)point, (uint)one))).ToArray())];
}
