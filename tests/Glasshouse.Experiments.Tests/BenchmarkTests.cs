using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments.Tests;

public class BenchmarkTests
{
    [Fact]
    public void A_measurement_says_what_was_measured()
    {
        var result = Benchmark.Run(Small.Load("essay"), 1_000, 2, new RunOptions(2, LaneWidth.Auto), false, null, TestContext.Current.CancellationToken);
        Assert.Equal((1_000, 2, 2), (result.People, result.Months, result.Threads));
        Assert.Equal(LaneChoice.Widest, result.Lanes);
        Assert.Equal(2_000 / result.Seconds, result.PersonMonthsPerSecond, 1e-6);
        Assert.InRange(result.BytesPerPerson, 15, 100);
        Assert.Equal(result.SetUpSeconds * 2 / result.Seconds, result.SetUpMonths, 1e-9);
        Assert.True(result.CopyBytesPerSecond > 0 && result.MemoryBound > 0);
    }

    [Fact]
    public void A_size_that_cannot_be_run_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Benchmark.Run(Small.Load("essay"), 0, 2, new RunOptions(1, LaneWidth.Auto), false, null, TestContext.Current.CancellationToken));

    [Fact]
    public void Every_step_of_the_month_has_its_cost_and_the_shares_make_a_whole()
    {
        var result = Benchmark.Run(Small.Load("essay"), 5_000, 3, new RunOptions(2, LaneWidth.Auto), true, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, result.Steps.Sum(step => step.Share), 1e-9);
        Assert.All(result.Steps, step => Assert.True(step.NanosecondsPerPersonMonth >= 0));
        foreach (var name in (string[])["Reaching", "Traits", "Conduct", "KinSharing", "Publishing", "Counting"])
            Assert.Single(result.Steps, step => step.Name == name);
    }
}
