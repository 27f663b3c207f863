using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Tests.Designs;

namespace Glasshouse.Experiments.Tests.Sensitivity;

public sealed class PawnTests
{
    private static readonly Resampling Few = new(100);

    [Fact]
    public void The_distance_is_that_of_Kolmogorov_and_Smirnov()
    {
        // Outputs are 0…9 in order of the number: the lower half holds 0…4, so that its distance to all is one half.
        var points = Enumerable.Range(0, 10).Select(at => new double[] { at }).ToArray();
        var pawn = Pawn.Of(points, [.. points.Select(point => point[0])], 2, Few)[0];
        Assert.Equal((0.5, 0.5), (pawn.Median.Value, pawn.Largest.Value));
        Assert.Equal(0, Pawn.Of(points, [.. points.Select(_ => 1.0)], 2, Few)[0].Largest.Value);
    }

    [Fact]
    public void Only_numbers_that_matter_pass_the_dummy()
    {
        var points = Spaces.Cube(6).Lay(DesignKind.Sobol, 1024, 3).Shares;
        var pawn = Pawn.Of(points, [.. points.Select(KnownFunctions.G)], 10, Few);
        Assert.False(pawn[0].IsLuck);
        Assert.False(pawn[1].IsLuck);
        Assert.True(pawn[4].IsLuck && pawn[5].IsLuck);
        Assert.True(pawn[0].Median.Value > pawn[1].Median.Value && pawn[1].Median.Value > pawn[2].Median.Value);
        Assert.All(pawn, index => Assert.InRange(index.Median.Value, index.Median.Low, index.Median.High));
    }

    [Fact]
    public void A_number_that_moves_only_the_spread_is_seen_though_it_moves_no_mean()
    {
        var points = Spaces.Cube(3).Lay(DesignKind.Sobol, 1024, 5).Shares;
        var pawn = Pawn.Of(points, [.. points.Select(x => (x[0] - 0.5) * (0.1 + x[1]))], 10, Few);
        Assert.False(pawn[1].IsLuck);
        Assert.True(pawn[2].IsLuck);
    }

    [Fact]
    public void A_dummy_is_taken_for_more_than_luck_about_once_in_twenty()
    {
        var passed = Enumerable.Range(1, 200).Count(seed =>
        {
            var points = Spaces.Cube(2).Lay(DesignKind.Random, 200, (ulong)seed).Shares;
            var pawn = Pawn.Of(points, [.. points.Select(x => x[0])], 10, new Resampling(0, Seed: (ulong)seed))[1];
            return pawn.Median.Value > pawn.MedianOfDummy;
        });
        Assert.InRange(passed, 2, 22);
    }

    [Fact]
    public void Intervals_hold_what_designs_of_this_size_find_on_average_about_as_often_as_they_say()
    {
        var all = Enumerable.Range(1, 80).Select(trial =>
        {
            var points = Spaces.Cube(3).Lay(DesignKind.Random, 300, (ulong)trial).Shares;
            return Pawn.Of(points, [.. points.Select(KnownFunctions.Ishigami)], 10, new Resampling(100, 0.95, (ulong)trial));
        }).ToArray();
        for (var number = 0; number < 3; number++)
        {
            var (median, largest) = (all.Average(pawn => pawn[number].Median.Value), all.Average(pawn => pawn[number].Largest.Value));
            Assert.InRange(all.Count(pawn => pawn[number].Median.Low <= median && median <= pawn[number].Median.High) / 80.0, 0.87, 1);
            Assert.InRange(all.Count(pawn => pawn[number].Largest.Low <= largest && largest <= pawn[number].Largest.High) / 80.0, 0.87, 1);
        }
    }

    [Fact]
    public void The_order_of_the_numbers_changes_nothing()
    {
        var points = Spaces.Cube(3).Lay(DesignKind.LatinHypercube, 200).Shares;
        var outputs = points.Select(KnownFunctions.Ishigami).ToArray();
        var (straight, turned) = (Pawn.Of(points, outputs, 10, Few), Pawn.Of([.. points.Select(point => point.Reverse().ToArray())], outputs, 10, Few));
        Assert.Equal(straight, turned.Reverse());
    }

    [Fact]
    public void A_number_with_few_values_has_a_slice_for_each() =>
        Assert.Equal([0, 2, 1, 0, 2], PawnStudy.Slices([1, 9, 4, 1, 9], 10));
}
