using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments.Tests;

public class BenchmarkTests
{
    private static readonly RunOptions Two = new(2, LaneWidth.Auto);

    [Fact]
    public void A_measurement_says_what_was_measured()
    {
        var result = Benchmark.Run(Small.Load("essay"), 1_000, 2, Two, false, null, TestContext.Current.CancellationToken);
        Assert.Equal((1_000, 2, 2), (result.People, result.Months, result.Threads));
        Assert.Equal(LaneChoice.Widest, result.Lanes);
        Assert.Equal(2_000 / result.Seconds, result.PersonMonthsPerSecond, 1e-6);
        Assert.InRange(result.BytesPerPerson, 15, 100);
        Assert.Equal(result.SetUpSeconds * 2 / result.Seconds, result.SetUpMonths, 1e-9);
        Assert.True(result.CopyBytesPerSecond > 0 && result.MemoryBound > 0);
    }

    [Fact]
    public void A_size_that_cannot_be_run_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Benchmark.Run(Small.Load("essay"), 0, 2, Two, false, null, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => SmallRuns.Run(Small.Load("essay"), 2, 0, 2, Two, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Every_step_of_the_month_has_its_cost_and_the_shares_make_a_whole()
    {
        var result = Benchmark.Run(Small.Load("essay"), 5_000, 3, Two, true, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, result.Steps.Sum(step => step.Share), 1e-9);
        Assert.All(result.Steps, step => Assert.True(step.NanosecondsPerPersonMonth >= 0));
        foreach (var name in (string[])["Reaching", "Traits", "Conduct", "KinSharing", "Publishing", "Counting"])
            Assert.Single(result.Steps, step => step.Name == name);
    }

    [Fact]
    public void The_operations_of_a_month_are_those_of_its_steps()
    {
        var result = Benchmark.Run(Small.Load("essay"), 5_000, 3, Two, true, null, TestContext.Current.CancellationToken);
        Assert.Equal(result.Arithmetic.Draws, result.Steps.Sum(step => step.Arithmetic.Draws), 1e-6);
        Assert.Equal(result.Arithmetic.Operations, result.Steps.Sum(step => step.Arithmetic.Operations), 1e-6);
        Assert.Equal(result.Arithmetic.Operations, result.Operations.Sum(cost => cost.PerPersonMonth), 1e-6);
        Assert.Equal(15_000, result.Arithmetic.CountedPersonMonths);
    }

    // How large the share is depends on what else runs beside the tests; that it is the share of the lower limit does not.
    [Fact]
    public void The_limit_is_the_lower_of_memory_and_cores_and_the_share_is_the_speed_over_it()
    {
        var result = Benchmark.Run(Small.Load("essay"), 30_000, 4, Two, false, null, TestContext.Current.CancellationToken);
        Assert.All([result.MemoryBound, result.ArithmeticBound, result.PersonMonthsPerSecond], speed => Assert.True(double.IsFinite(speed) && speed > 0));
        Assert.Equal(Math.Min(result.MemoryBound, result.ArithmeticBound), result.Bound);
        Assert.Equal(result.PersonMonthsPerSecond, result.ShareOfBound * Math.Min(result.MemoryBound, result.ArithmeticBound), result.PersonMonthsPerSecond * 1e-9);
    }

    [Fact]
    public void The_loop_of_a_mixture_takes_no_longer_than_its_kinds_one_after_the_other()
    {
        using var crew = new Crew(1);
        var alone = LaneLoops.Alone(LaneWidth.Auto, crew);
        double[] counts = [.. LaneLoops.Kinds.Select((_, kind) => 1.0 + (kind % 5))];
        var oneByOne = counts.Zip(alone).Sum(pair => pair.First * pair.Second);
        Assert.InRange(LaneLoops.Mixed(counts, alone, LaneWidth.Auto, crew), 0, oneByOne);
        Assert.Equal(0, LaneLoops.Mixed(new double[LaneLoops.Kinds.Length], alone, LaneWidth.Auto, crew));
    }

    [Fact]
    public void A_copy_of_memory_is_as_large_as_the_state_until_it_leaves_every_cache()
    {
        Assert.Equal(2L << 20, MemoryCopy.Need(10));
        Assert.Equal(2 * (10L << 20), MemoryCopy.Need(10 << 20));
        Assert.Equal(2 * MemoryCopy.Most, MemoryCopy.Need(1L << 40));
    }

    [Fact]
    public void A_measurement_holds_one_society_and_no_more()
    {
        var people = 1_000_000_000;
        var need = Benchmark.Need(Small.Load("essay"), people, 12, 1);
        Assert.InRange(need.Memory, 15L * people, 17L * people);
        Assert.True(Benchmark.Need(Small.Load("essay"), 1_000, 12, 1).Memory < 1_000_000_000);
    }

    [Fact]
    public void Small_runs_move_another_number_each_time_and_their_parts_make_the_whole()
    {
        var result = SmallRuns.Run(Small.Load("essay"), 6, 500, 5, Two, null, TestContext.Current.CancellationToken);
        Assert.Equal((6, 500, 5, 2), (result.Runs, result.People, result.Months, result.Threads));
        Assert.Equal(6 * 500 * 5 / result.Seconds, result.PersonMonthsPerSecond, 1e-6);
        Assert.InRange(result.PlanSeconds + result.SetUpSeconds + result.LiveSeconds + result.ReadSeconds, 0, result.Seconds * 2 / 6);
        Assert.True(SmallRuns.Cases(Small.Load("essay")).Select(moved => moved.Numbers).Distinct().Count() > 100);
    }

    [Fact]
    public void Small_runs_stop_when_they_are_asked_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => SmallRuns.Run(Small.Load("essay"), 2, 500, 5, Two, null, stop.Token));
    }

    [Fact]
    public void Growth_is_measured_in_steps_of_four_up_to_a_limit()
    {
        Assert.Equal([1_000_000, 4_000_000, 16_000_000], Growth.Sizes(63_999_999));
        Assert.Equal(1_024_000_000, Growth.Sizes(1_409_778_724)[^1]);
        Assert.Empty(Growth.Sizes(999_999));
    }

    [Fact]
    public void Growth_compares_every_size_with_the_smallest()
    {
        var result = new GrowthResult("essay", 3, 2, LaneWidth.Wide512, [new(1, 4, 0, 8), new(4, 1, 0, 10)]);
        Assert.Equal([0, 0.25], result.Points.Select(result.AboveLinear));
        Assert.Equal(1e8, result.Points[1].PersonMonthsPerSecond);
    }

    [Fact]
    public void Every_width_is_measured_with_one_thread_and_with_all()
    {
        var speeds = WidthTrial.Run(Small.Load("essay"), 1_000, 1, 2, null, TestContext.Current.CancellationToken);
        Assert.Equal(8, speeds.Select(speed => (speed.Lanes, speed.Threads)).Distinct().Count());
        Assert.All(speeds, speed => Assert.True(speed.PersonMonthsPerSecond > 0));
    }
}
