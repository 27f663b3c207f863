using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Experiments.Tests.Robustness;

public class UncertaintySplitTests
{
    [Fact]
    public void A_small_layout_is_split_as_by_hand()
    {
        // Two sets, two seeds: 1 3 and 5 11. Means of sets 2 and 8, of seeds 3 and 7, of all 5. Rest ±1 each: mean square 4 / 1 = 4.
        // Sets: variance 18 less 4 / 2 = 16. Seeds: variance 8 less 4 / 2 = 6, and luck is 6 + 4 = 10.
        var split = UncertaintySplit.Of([[[1, 3], [5, 11]]], []);
        Assert.Equal((5, 16, 0, 10), (split.Mean, split.Parameter, split.Structural, split.Seed));
        Assert.Equal((26, 2, 1, 2), (split.Total, split.Draws, split.Alternatives, split.Seeds));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_parts_are_those_that_were_put_in_whether_seeds_are_shared_or_not(bool shared)
    {
        var sums = (Parameter: 0.0, Structural: 0.0, Seed: 0.0);
        const int Trials = 300;
        for (var trial = 0; trial < Trials; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "layout");
            var values = Enumerable.Range(0, 3).Select(a => Enumerable.Range(0, 12).Select(d => Enumerable.Range(0, 4).Select(s =>
                (3 * luck.Normal(a, 1)) + (2 * luck.Normal(d, 2)) + (shared ? luck.Normal(s, 3) : 0) + ((shared ? 1 : Math.Sqrt(2)) * luck.Normal((a * 1000) + (d * 10) + s, 4))).ToArray()).ToArray()).ToArray();
            var split = UncertaintySplit.Of(values, []);
            sums = (sums.Parameter + split.Parameter, sums.Structural + split.Structural, sums.Seed + split.Seed);
        }

        Assert.Equal(4, sums.Parameter / Trials, 0.4);
        Assert.Equal(9, sums.Structural / Trials, 1.6);
        Assert.Equal(2, sums.Seed / Trials, 0.2);
    }

    [Fact]
    public void A_set_counts_as_often_as_it_weighs()
    {
        var weighted = UncertaintySplit.Of([[[1, 2], [5, 6], [9, 10]]], [1, 1, 0]);
        Assert.Equal(UncertaintySplit.Of([[[1, 2], [5, 6]]], []), weighted);
    }

    [Fact]
    public void Without_a_value_there_is_no_split() => Assert.True(double.IsNaN(UncertaintySplit.Of([[[double.NaN]]], []).Total));
}
