using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Tests.Lanes;

/// <summary>Lanes that note what is asked of them, and the bare loop of the same operations.</summary>
public sealed class CountedTests
{
    [Theory, InlineData(LaneWidth.One), InlineData(LaneWidth.Wide128), InlineData(LaneWidth.Wide256), InlineData(LaneWidth.Wide512)]
    public void Counting_operations_never_changes_a_byte(LaneWidth lanes)
    {
        var plan = Arms.Everything.Plan(4_003, 2, 10);
        Assert.Equal(plan.Run(lanes: lanes).ResultHash, Counted(plan, lanes, 2, 1).Hash);
    }

    [Fact]
    public void A_sample_of_regions_leaves_all_bytes_as_they_are_and_counts_fewer_people()
    {
        var plan = Arms.Everything.Plan(4_003, 2, 10);
        var (hash, watch) = Counted(plan, LaneWidth.Auto, 1, 5);
        Assert.Equal(plan.Run().ResultHash, hash);
        Assert.InRange(watch.PersonMonths, 1, (4_003 * 12) - 1);
    }

    [Fact]
    public void The_operations_of_a_month_do_not_depend_on_threads() // One person at a time, since wide lanes run on over rows in which nobody lives.
    {
        var plan = Arms.Shipped("essay").Plan(6_000, 0, 6);
        Assert.Equal(
            Counted(plan, LaneWidth.One, 1, 1).Watch.Operations.OrderBy(step => step.Step).Select(Shown),
            Counted(plan, LaneWidth.One, 2, 1).Watch.Operations.OrderBy(step => step.Step).Select(Shown));
    }

    [Fact]
    public void A_step_without_branches_asks_for_the_same_from_every_group_of_people()
    {
        var people = 64 * 31 * 4;
        var watch = Counted(Arms.Shipped("essay").Plan(people, 0, 4), LaneWidth.Wide128, 1, 1).Watch;
        var seeing = watch.Operations.Single(step => step.Step == "Seeing");
        var groups = seeing[LaneOperation.ReadBytes] / 4;
        Assert.Equal(groups * 4, seeing[LaneOperation.ReadBytes]);
        Assert.Equal(groups * 2, seeing[LaneOperation.WriteWords]);
        Assert.InRange(groups * 8, people * 4, (people + (31 * 64)) * 4);
    }

    [Fact]
    public void Every_draw_of_a_trait_is_counted()
    {
        var watch = Counted(Arms.Shipped("essay").Plan(2_000, 0, 3), LaneWidth.One, 1, 1).Watch;
        var traits = watch.Operations.Single(step => step.Step == "Traits");
        Assert.True(traits[LaneOperation.Draw] > 0);
        Assert.Equal(0, traits[LaneOperation.Draw] % (2_000 * 3));
    }

    [Fact]
    public void Who_looks_at_a_clock_counts_nothing() =>
        Assert.Empty(new StepWatch(() => Environment.TickCount64, 1).Operations);

    [Theory, InlineData(LaneWidth.One), InlineData(LaneWidth.Wide128), InlineData(LaneWidth.Wide256), InlineData(LaneWidth.Wide512)]
    public void A_bare_loop_does_every_operation_and_comes_to_the_same_end(LaneWidth lanes)
    {
        LaneOperation[] order = [.. Enum.GetValues<LaneOperation>()];
        Assert.Equal(BareLoop.Run(lanes, order, 3), BareLoop.Run(lanes, order, 3));
        Assert.All(order, kind => Assert.InRange(BareLoop.BlockOf(kind), 1, 64));
    }

    [Fact]
    public void Another_order_of_a_bare_loop_comes_to_another_end() =>
        Assert.NotEqual(
            BareLoop.Run(LaneWidth.Auto, [LaneOperation.Draw, LaneOperation.Product], 1),
            BareLoop.Run(LaneWidth.Auto, [LaneOperation.Draw, LaneOperation.Sum, LaneOperation.Shift], 1));

    private static string Shown(StepOperations step) => $"{step.Step} {string.Join(' ', step.Counts)}";

    private static (string Hash, StepWatch Watch) Counted(Scenarios.Plan plan, LaneWidth lanes, int threads, int every)
    {
        using var crew = new Crew(threads);
        var watch = StepWatch.OnOperations(threads, every);
        using var society = new Society(plan, Arms.Seed, crew, lanes) { Watch = watch };
        society.Live(plan.BurnIn + plan.Months);
        return (society.Record().ResultHash, watch);
    }
}
