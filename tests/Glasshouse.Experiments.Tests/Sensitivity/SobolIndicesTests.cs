using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Tests.Designs;

namespace Glasshouse.Experiments.Tests.Sensitivity;

public sealed class SobolIndicesTests
{
    private static readonly Resampling Few = new(200);

    public static TheoryData<string, ulong, FirstOrderEstimator> Cases => new()
    {
        { "ishigami", 1, FirstOrderEstimator.Saltelli },
        { "ishigami", 2, FirstOrderEstimator.Janon },
        { "g", 1, FirstOrderEstimator.Saltelli },
        { "g", 3, FirstOrderEstimator.Janon },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Indices_of_known_functions_lie_in_their_intervals_and_near_their_values(string name, ulong seed, FirstOrderEstimator estimator)
    {
        var (function, numbers, (first, total, pair)) = Known(name);
        var indices = SobolIndices.Of(KnownFunctions.Blocks(function, numbers, 2048, secondOrder: true, seed), numbers, Few, estimator);
        for (var number = 0; number < numbers; number++)
        {
            Holds(first[number], indices.First[number], 0.02);
            Holds(total[number], indices.Total[number], 0.02);
        }

        var two = name == "g" ? (0, 1) : (0, 2);
        Holds(pair, indices.Second[two], 0.04);
        Assert.Equal(numbers * (numbers - 1) / 2, indices.Second.Count);
    }

    [Theory]
    [InlineData("ishigami")]
    [InlineData("g")]
    public void The_error_shrinks_with_the_size_of_the_design(string name)
    {
        var (function, numbers, (_, total, _)) = Known(name);
        double Error(int size) => Enumerable.Range(1, 6).Average(seed =>
            SobolIndices.Of(KnownFunctions.Blocks(function, numbers, size, seed: (ulong)seed), numbers, new Resampling(0)).Total.Select((index, at) => Math.Abs(index.Value - total[at])).Max());
        Assert.True(Error(64) > Error(512) && Error(512) > Error(4096) && Error(64) > 8 * Error(4096), $"{Error(64)} {Error(512)} {Error(4096)}");
    }

    [Fact]
    public void Intervals_hold_the_truth_about_as_often_as_they_say()
    {
        var (first, total, _) = KnownFunctions.IshigamiIndices;
        var (held, all) = (0, 0);
        for (var trial = 1ul; trial <= 60; trial++)
        {
            var indices = SobolIndices.Of(KnownFunctions.LuckyBlocks(KnownFunctions.Ishigami, 3, 512, trial), 3, new Resampling(200, 0.95, trial));
            held += indices.First.Where((index, at) => index.Low <= first[at] && first[at] <= index.High).Count();
            held += indices.Total.Where((index, at) => index.Low <= total[at] && total[at] <= index.High).Count();
            all += 6;
        }

        // Six indices of one trial hang together, so that sixty trials tell the rate to about four points.
        Assert.InRange(held / (double)all, 0.90, 0.985);
    }

    // Every pair of one trial hangs on the same points, so that a hundred trials tell the rate to about three points.
    [Theory]
    [InlineData("ishigami", FirstOrderEstimator.Saltelli)]
    [InlineData("g", FirstOrderEstimator.Saltelli)]
    [InlineData("ishigami", FirstOrderEstimator.Janon)]
    public void Intervals_of_pairs_hold_the_truth_about_as_often_as_they_say(string name, FirstOrderEstimator estimator)
    {
        var (function, numbers, (_, _, pair)) = Known(name);
        var truth = name == "g" ? KnownFunctions.GPairs : new() { [(0, 1)] = 0, [(0, 2)] = pair, [(1, 2)] = 0 };
        var held = 0;
        Parallel.For(1, 101, trial =>
        {
            var second = SobolIndices.Of(KnownFunctions.LuckyBlocks(function, numbers, 384, (ulong)trial + 400, secondOrder: true), numbers, new Resampling(200, 0.95, (ulong)trial), estimator).Second;
            Interlocked.Add(ref held, truth.Count(known => second[known.Key].Low <= known.Value && known.Value <= second[known.Key].High));
        });
        Assert.InRange(held / (100.0 * truth.Count), 0.91, 0.985);
    }

    [Fact]
    public void Intervals_of_first_orders_and_totals_hold_the_truth_of_another_function_too()
    {
        var (first, total, _) = KnownFunctions.GIndices;
        var held = 0;
        Parallel.For(1, 101, trial =>
        {
            var indices = SobolIndices.Of(KnownFunctions.LuckyBlocks(KnownFunctions.G, 6, 384, (ulong)trial + 900), 6, new Resampling(200, 0.95, (ulong)trial));
            Interlocked.Add(ref held, indices.First.Where((index, at) => index.Low <= first[at] && first[at] <= index.High).Count() + indices.Total.Where((index, at) => index.Low <= total[at] && total[at] <= index.High).Count());
        });
        Assert.InRange(held / 1200.0, 0.91, 0.985);
    }

    [Fact]
    public void Intervals_hold_the_truth_with_noise_of_seeds_too()
    {
        var total = KnownFunctions.IshigamiIndices.Total;
        var held = 0;
        for (var trial = 1ul; trial <= 60; trial++)
        {
            var address = 0u;
            var noisy = KnownFunctions.LuckyBlocks(KnownFunctions.Ishigami, 3, 256, trial)
                .Select(block => block.Select(row => Noisy(row[0], trial, address++)).ToArray()).ToArray();
            held += SobolIndices.Of(noisy, 3, new Resampling(200, 0.95, trial)).Total.Where((index, at) => index.Low <= total[at] && total[at] <= index.High).Count();
        }

        Assert.InRange(held / 180.0, 0.88, 0.99);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.5)]
    public void Less_confidence_makes_narrower_intervals_that_hold_less_often(double confidence)
    {
        var total = KnownFunctions.IshigamiIndices.Total[0];
        var held = Enumerable.Range(1, 120).Count(trial =>
        {
            var index = SobolIndices.Of(KnownFunctions.LuckyBlocks(KnownFunctions.Ishigami, 3, 256, (ulong)trial), 3, new Resampling(100, confidence, (ulong)trial)).Total[0];
            return index.Low <= total && total <= index.High;
        });
        Assert.InRange(held / 120.0, confidence - 0.13, confidence + 0.13);
    }

    [Fact]
    public void The_order_of_the_numbers_changes_nothing()
    {
        // The same points with the columns turned: rows of a block change places with the columns.
        var blocks = KnownFunctions.Blocks(KnownFunctions.Ishigami, 3, 256, secondOrder: true);
        var turned = blocks.Select(block => new[] { block[0], block[3], block[1], block[2], block[6], block[4], block[5], block[7] }).ToArray();
        var (as1, as2) = (SobolIndices.Of(blocks, 3, Few), SobolIndices.Of(turned, 3, Few));
        Assert.Equal(as1.First[0].Value, as2.First[1].Value, 1e-12);
        Assert.Equal(as1.Total[2].Value, as2.Total[0].Value, 1e-12);
        Assert.Equal(as1.Total[2].High, as2.Total[0].High, 1e-12);
        Assert.Equal(as1.Second[(0, 2)].Value, as2.Second[(0, 1)].Value, 1e-12);
    }

    [Fact]
    public void A_shift_and_a_scale_of_the_output_change_nothing()
    {
        var plain = SobolIndices.Of(KnownFunctions.Blocks(KnownFunctions.G, 6, 128), 6, Few);
        var moved = SobolIndices.Of(KnownFunctions.Blocks(x => 1000 - (30 * KnownFunctions.G(x)), 6, 128), 6, Few);
        for (var number = 0; number < 6; number++)
        {
            Assert.Equal(plain.First[number].Value, moved.First[number].Value, 1e-9);
            Assert.Equal(plain.Total[number].Low, moved.Total[number].Low, 1e-9);
        }
    }

    [Fact]
    public void Noise_of_seeds_is_no_part_of_the_indices_of_the_expectation()
    {
        // Noise as large as Ishigami's own variance, of its own at every run; a lot that all points share in each seed besides.
        var (_, total, _) = KnownFunctions.IshigamiIndices;
        var deviation = Math.Sqrt(13.8);
        var address = 0u;
        var blocks = KnownFunctions.Laid(3, 2048, false, 4).Select(block => block.Select(point =>
        {
            address++;
            return Enumerable.Range(0, 4).Select(seed => KnownFunctions.Ishigami(point) + (deviation * KnownFunctions.Normal(9, address, (uint)seed)) + (20 * seed)).ToArray();
        }).ToArray()).ToArray();
        var indices = SobolIndices.Of(blocks, 3, Few);
        var naive = SobolIndices.Of([.. blocks.Select(block => block.Select(row => new[] { row[0] }).ToArray())], 3, Few);
        for (var number = 0; number < 3; number++) Holds(total[number], indices.Total[number], 0.06);
        Assert.InRange(indices.Variance, 12.6, 15);
        Assert.True(naive.Total[2].Value > total[2] + 0.2, "With one seed noise stands in every total.");
    }

    [Fact]
    public void An_output_that_never_moves_has_no_indices()
    {
        var indices = SobolIndices.Of(KnownFunctions.Blocks(_ => 3, 2, 16), 2, Few);
        Assert.True(double.IsNaN(indices.First[0].Value) && double.IsNaN(indices.Total[1].Value));
    }

    [Fact]
    public void Numbers_that_go_together_have_one_index_as_a_group()
    {
        // x₁ + x₂ + x₃ with x₁ and x₂ tied: the group holds what is not x₃'s.
        var space = Spaces.Cube(3).Tied(new FactorCorrelation(0, 1, 0.8));
        var blocks = space.Lay(DesignKind.Saltelli, 1024).Shares.Chunk(4).Select(block => block.Select(point => new[] { point.Sum() }).ToArray()).ToArray();
        var indices = SobolIndices.Of(blocks, 2, Few);
        var group = 2 + (2 * 0.8);
        Assert.Equal(group / (group + 1), indices.First[0].Value, 0.02);
        Assert.Equal(1 / (group + 1), indices.Total[1].Value, 0.02);
    }

    private static double[] Noisy(double value, ulong seed, uint address) => [.. Enumerable.Range(0, 3).Select(one => value + (2 * KnownFunctions.Normal(seed, address, (uint)one, 7)))];

    private static (Func<double[], double> Function, int Numbers, (double[] First, double[] Total, double Pair) Indices) Known(string name) => name == "g"
        ? (KnownFunctions.G, 6, KnownFunctions.GIndices)
        : (KnownFunctions.Ishigami, 3, KnownFunctions.IshigamiIndices);

    private static void Holds(double truth, IndexEstimate index, double error)
    {
        Assert.InRange(truth, index.Low - 1e-9, index.High + 1e-9);
        Assert.Equal(truth, index.Value, error);
    }
}
