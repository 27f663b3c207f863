using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments.Tests;

public class BenchmarkTests
{
    [Fact]
    public void A_measurement_says_what_was_measured()
    {
        var result = Benchmark.Run(Small.Load("essay"), 1_000, 2, new RunOptions(2, LaneWidth.Auto), null, TestContext.Current.CancellationToken);
        Assert.Equal((1_000, 2, 2), (result.People, result.Months, result.Threads));
        Assert.Equal(LaneChoice.Widest, result.Lanes);
        Assert.Equal(2_000 / result.Seconds, result.PersonMonthsPerSecond, 1e-6);
        Assert.InRange(result.BytesPerPerson, 10, 100);
        Assert.True(result.CopyBytesPerSecond > 0 && result.MemoryBound > 0);
    }

    [Fact]
    public void A_size_that_cannot_be_run_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Benchmark.Run(Small.Load("essay"), 0, 2, new RunOptions(1, LaneWidth.Auto), null, TestContext.Current.CancellationToken));
}
