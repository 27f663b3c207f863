using Glasshouse.Experiments.Sweeps;
using Glasshouse.Experiments.Tests.Sweeps;

namespace Glasshouse.Experiments.Tests;

/// <summary>Two ways to the same difference: pairs of twins, and two sets of people with luck of their own.</summary>
public sealed class PairedTests
{
    private const int Half = 40;

    private static readonly Lazy<SweepTable> Lived = new(Live);

    [Theory]
    [InlineData("offenders")]
    [InlineData("morals")]
    [InlineData("approve")]
    [InlineData("helped")]
    public void Paired_and_unpaired_differences_have_one_expectation(string measure)
    {
        var (arm, baseline) = Columns(measure);
        var paired = Intervals.Between(arm, baseline);
        // The arm under one half of the seeds beside the baseline under the other: nobody meets a twin.
        var unpaired = Intervals.Unpaired(arm[..Half], baseline[Half..]);
        var other = Intervals.Unpaired(arm[Half..], baseline[..Half]);
        var reach = unpaired.High - unpaired.Mean;
        Assert.True(reach > 0);
        Assert.InRange(paired.Mean - unpaired.Mean, -1.5 * reach, 1.5 * reach);
        Assert.Equal(paired.Mean, (unpaired.Mean + other.Mean) / 2, 1e-9);
    }

    [Fact]
    public void Twins_make_the_variance_of_a_difference_smaller_and_by_as_much_as_is_said()
    {
        foreach (var measure in new[] { "offenders", "morals", "approve" })
        {
            var (arm, baseline) = Columns(measure);
            var paired = Intervals.Between(arm, baseline);
            Assert.True(paired.VarianceRatio > 1.5, $"{measure}: {paired.VarianceRatio}");
            // The same baseline in another order has the same variance and no twin: what is then left of the difference is what the ratio promises.
            var strangers = Intervals.Between(arm, [.. baseline.Skip(1), baseline[0]]);
            var found = Math.Pow((strangers.High - strangers.Low) / (paired.High - paired.Low), 2);
            Assert.InRange(found / paired.VarianceRatio, 0.5, 2);
        }
    }

    [Fact]
    public void Luck_that_is_shared_to_the_last_bit_leaves_no_variance_and_luck_of_ones_own_leaves_all()
    {
        Assert.Equal(double.PositiveInfinity, Intervals.Between([3, 5, 9, 4], [1, 3, 7, 2]).VarianceRatio);
        Assert.Equal(1, Intervals.Between([3, 5, 9, 4], [1, 1, 1, 1]).VarianceRatio, 1e-12);
        Assert.True(double.IsNaN(Intervals.Between([3, 5], [1, 3]).VarianceRatio));
        Assert.True(double.IsNaN(Intervals.Unpaired([3, 5, 8], [1, 3, 9]).VarianceRatio));
    }

    private static (double[] Arm, double[] Baseline) Columns(string measure)
    {
        var table = Lived.Value;
        double[] Column(int arm) => [.. Enumerable.Range(0, 2 * Half).Select(seed => table.Value(0, arm, seed, table.MeasureAt(measure)))];
        return (Column(1), Column(0));
    }

    private static SweepTable Live()
    {
        var text = SmallSweep.Text.Replace("seeds: 2", $"seeds: {2 * Half}", StringComparison.Ordinal).Replace("[offenders, morals, listed]", "[offenders, morals, approve, helped]", StringComparison.Ordinal);
        return Sweep.Run(SmallSweep.Work(SmallSweep.Plan(text) with { GivenPoints = [SmallSweep.Points[0]] }), Small.OneThread with { Threads = 2 }, null, TestContext.Current.CancellationToken);
    }
}
