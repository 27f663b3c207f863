namespace Glasshouse.Experiments.Tests;

public class IntervalsTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(31)]
    public void Intervals_hold_the_true_mean_as_often_as_they_say(int seeds)
    {
        var luck = new Random(20131024);
        const int Trials = 20_000;
        var held = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var estimate = Intervals.Of(Enumerable.Range(0, seeds).Select(_ => 5 + (3 * Normal(luck))).ToArray());
            if (estimate.Low <= 5 && 5 <= estimate.High) held++;
        }

        // Three standard errors of a share of 95 % in so many trials are half a point.
        Assert.InRange(held / (double)Trials, 0.945, 0.955);
    }

    [Fact]
    public void A_paired_difference_is_the_difference_of_the_means_with_a_narrower_interval()
    {
        var luck = new Random(7);
        var shared = Enumerable.Range(0, 16).Select(_ => 10 * Normal(luck)).ToArray();
        var baseline = shared.Select(value => value + Normal(luck)).ToArray();
        var arm = shared.Select(value => value + 2 + Normal(luck)).ToArray();
        var paired = Intervals.Between(arm, baseline);
        var (here, there) = (Intervals.Of(arm), Intervals.Of(baseline));
        Assert.Equal(here.Mean - there.Mean, paired.Mean, 1e-10);
        Assert.True(paired.High - paired.Low < (here.High - here.Low) / 2);
    }

    [Fact]
    public void The_share_of_the_same_sign_counts_seeds_that_agree_with_the_mean() =>
        Assert.Equal(0.75, Intervals.Between([2.0, 3, 4, -1], [0.0, 0, 0, 0]).SameSign);

    [Fact]
    public void A_seed_without_a_value_is_left_out()
    {
        Assert.Equal(2, Intervals.Of([1.0, double.NaN, 3]).Seeds);
        Assert.Equal(2, Intervals.Of([1.0, double.NaN, 3]).Mean);
        Assert.Equal(new PairedDifference(1, 1, 1, 1, 1), Intervals.Between([2.0, double.NaN, 3], [1.0, 1, double.NaN]));
    }

    [Fact]
    public void Without_any_value_there_is_no_number()
    {
        var nothing = Intervals.Of([double.NaN, double.NaN]);
        Assert.True(double.IsNaN(nothing.Mean) && double.IsNaN(nothing.Low) && double.IsNaN(nothing.High));
        Assert.Equal(0, nothing.Seeds);
    }

    private static double Normal(Random luck) =>
        Math.Sqrt(-2 * Math.Log(1 - luck.NextDouble())) * Math.Cos(2 * Math.PI * luck.NextDouble());

    [Fact]
    public void Two_sets_of_seeds_are_compared_by_Welch()
    {
        // Means 5 and 2, variances 32/3 and 2/3: 3.37 degrees of freedom, rounded down to 3.
        var difference = Intervals.Unpaired([1.0, 5, 5, 9], [1.0, 2, 2, 3]);
        Assert.Equal(3, difference.Mean, 10);
        Assert.False(difference.IsPaired);
        Assert.True(double.IsNaN(difference.SameSign));
        var reach = difference.High - difference.Mean;
        Assert.Equal(difference.Mean - difference.Low, reach, 10);
        Assert.Equal(StudentT.Reach95(3) * Math.Sqrt((32.0 / 3 / 4) + (2.0 / 3 / 4)), reach, 9);
    }

    [Fact]
    public void Unpaired_seeds_need_not_be_as_many_nor_be_there_at_all()
    {
        Assert.Equal(2, Intervals.Unpaired([1.0, double.NaN, 3], [1.0, 2, 3, 4]).Seeds);
        Assert.True(double.IsNaN(Intervals.Unpaired([], [1.0]).Mean));
        Assert.Equal(Intervals.Unpaired([2.0], [1.0]) with { Low = 1, High = 1 }, Intervals.Unpaired([2.0], [1.0]));
    }
}
