using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>Same seed, same bytes, however the work is done.</summary>
public sealed class SocietyTests
{
    private static readonly Plan Essay = Arms.Shipped("essay").Plan(20_011, 24, 12);
    private static readonly Lazy<string> Straight = new(() => Essay.Run().ResultHash);

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void The_number_of_threads_never_changes_a_byte(int threads) =>
        Assert.Equal(Straight.Value, Essay.Run(threads: threads).ResultHash);

    [Theory, InlineData(LaneWidth.One), InlineData(LaneWidth.Wide128), InlineData(LaneWidth.Wide256), InlineData(LaneWidth.Wide512)]
    public void The_width_of_lanes_never_changes_a_byte(LaneWidth lanes) =>
        Assert.Equal(Straight.Value, Essay.Run(lanes: lanes).ResultHash);

    [Theory, InlineData(64), InlineData(128), InlineData(320), InlineData(512)]
    public void The_size_of_tiles_never_changes_a_byte(int tile) =>
        Assert.Equal(Straight.Value, Essay.Run(tile: tile).ResultHash);

    [Theory, InlineData(1), InlineData(31), InlineData(65)]
    public void The_smallest_societies_live_the_same_at_every_width(int people)
    {
        var plan = Arms.Everything.Plan(people, 2, 10);
        var one = plan.Run(lanes: LaneWidth.One);
        Assert.Equal(people, one.Count(0, Outcome.People));
        foreach (var lanes in new[] { LaneWidth.Wide128, LaneWidth.Wide256, LaneWidth.Wide512 })
            Assert.Equal(one.ResultHash, plan.Run(lanes: lanes, threads: 2, tile: 64).ResultHash);
    }

    [Fact]
    public void A_busy_society_lives_the_same_at_every_width()
    {
        var plan = Arms.Everything.Plan(5_003, 0, 18);
        var one = plan.Run(lanes: LaneWidth.One).ResultHash;
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide128, tile: 128).ResultHash);
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide256, tile: 192).ResultHash);
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide512, tile: 64).ResultHash);
    }

    [Fact]
    public void A_society_with_credit_files_lives_the_same_at_every_width_and_by_any_threads()
    {
        var plan = Arms.EverythingOnCredit.Plan(8_003, 3, 15);
        var one = plan.Run(lanes: LaneWidth.One).ResultHash;
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide128, tile: 128, threads: 2).ResultHash);
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide256, tile: 192, threads: 3).ResultHash);
        Assert.Equal(one, plan.Run(lanes: LaneWidth.Wide512, tile: 64).ResultHash);
    }

    [Fact]
    public void A_branch_lives_as_its_parent_would_have()
    {
        using var crew = new Crew(2);
        using var trunk = new Society(Essay, Arms.Seed, crew, LaneWidth.Auto);
        trunk.Live(30);
        using var branch = trunk.Branch(Essay);
        branch.Live(6);
        Assert.Equal(Straight.Value, branch.Record().ResultHash);
        trunk.Live(6);
        Assert.Equal(Straight.Value, trunk.Record().ResultHash);
    }

    [Fact]
    public void Branches_never_disturb_each_other_or_the_trunk()
    {
        using var crew = new Crew(1);
        using var trunk = new Society(Essay, Arms.Seed, crew, LaneWidth.Auto);
        trunk.Live(24);
        using var other = trunk.Branch(Arms.Everything.With((EnterprisesKeys.Density, 0.0224)).Plan(20_011, 24, 12));
        using var same = trunk.Branch(Essay);
        for (var month = 0; month < 12; month++)
        {
            other.LiveMonth();
            same.LiveMonth();
        }

        Assert.Equal(Straight.Value, same.Record().ResultHash);
        Assert.NotEqual(Straight.Value, other.Record().ResultHash);
    }

    [Fact]
    public void A_branch_needs_the_same_people_and_months()
    {
        using var crew = new Crew(1);
        using var trunk = new Society(Arms.Shipped("essay").Plan(100, 0, 2), 1, crew, LaneWidth.Auto);
        Assert.Throws<ArgumentException>(() => trunk.Branch(Arms.Shipped("essay").Plan(101, 0, 2)));
        Assert.Throws<ArgumentException>(() => trunk.Branch(Arms.Shipped("essay").Plan(100, 1, 2)));
        Assert.Throws<ArgumentException>(() => trunk.Branch(Arms.Shipped("essay").Plan(100, 0, 3)));
    }

    [Fact]
    public void A_watch_on_every_step_never_changes_anything()
    {
        var plan = Arms.Everything.Plan(3_000, 2, 10);
        using var crew = new Crew(2);
        using var society = new Society(plan, Arms.Seed, crew, LaneWidth.Auto) { Watch = new StepWatch(() => Environment.TickCount64, 2) };
        society.Live(12);
        Assert.Equal(plan.Run().ResultHash, society.Record().ResultHash);
    }

    [Fact]
    public void Looking_at_somebody_never_changes_anything()
    {
        var plan = Arms.Everything.Plan(3_000, 2, 10);
        var alone = plan.Run().ResultHash;
        foreach (var person in new long[] { 0, 1_234, 2_999 })
        {
            var witness = Witness.Of(plan, person);
            Assert.Equal(alone, plan.Run(threads: 2, tile: 64, witness: witness).ResultHash);
            Assert.Equal(Enumerable.Range(0, 12), witness.Months.Select(month => month.Month));
        }
    }

    [Fact]
    public void A_witness_sees_the_same_life_at_every_width()
    {
        var plan = Arms.Everything.Plan(700, 0, 20);
        var one = Witness.Of(plan, 333);
        var wide = Witness.Of(plan, 333);
        plan.Run(lanes: LaneWidth.One, witness: one);
        plan.Run(lanes: LaneWidth.Wide512, tile: 64, witness: wide);
        Assert.Equal(one.Months.Select(Shown), wide.Months.Select(Shown));
    }

    [Fact]
    public void Other_seeds_lead_to_other_societies()
    {
        var plan = Arms.Shipped("essay").Plan(500, 0, 3);
        ulong[] seeds = [0, 1, 2, 1UL << 32, ulong.MaxValue];
        Assert.Equal(seeds.Length, seeds.Select(seed => plan.Run(seed).ResultHash).Distinct().Count());
    }

    [Fact]
    public void The_same_seed_leads_to_the_same_society_twice()
    {
        var plan = Arms.Shipped("captured").Plan(500, 2, 4);
        Assert.Equal(plan.Run().ResultHash, plan.Run().ResultHash);
    }

    [Theory, InlineData("no-scoring"), InlineData("essay"), InlineData("us-credit")]
    public void A_month_allocates_nothing(string name)
    {
        using var crew = new Crew(1);
        using var society = new Society(Arms.Shipped(name).Plan(20_000, 3, 12), Arms.Seed, crew, LaneWidth.Auto);
        society.Live(8);
        // The least of five months: a collection that other tests bring about charges a month with the rest of its buffer.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(society)));
    }

    [Theory, InlineData("essay", 15), InlineData("us-credit", 16)]
    public void A_person_takes_fifteen_bytes_and_one_for_a_credit_file_and_a_province_at_most_one_neighbourhood_more(string name, int bytes)
    {
        using var crew = new Crew(1);
        var plan = Arms.Shipped(name).Plan(100_000, 0, 1);
        using var society = new Society(plan, 1, crew, LaneWidth.Auto);
        Assert.InRange(society.PeopleBytes, 100_000 * bytes, (100_000 + (plan.Provinces.Length * 64)) * bytes);
        Assert.Equal(society.StateBytes, society.PeopleBytes + society.EnterpriseBytes);
    }

    [Fact]
    public void Twins_under_the_same_rules_end_alike()
    {
        using var crew = new Crew(1);
        using var trunk = new Society(Arms.Shipped("no-scoring").Plan(2_000, 6, 6), Arms.Seed, crew, LaneWidth.Auto);
        trunk.Live(6);
        using var twin = trunk.Branch(Arms.Shipped("no-scoring").With((AttitudeKeys.PollSample, 10)).Plan(2_000, 6, 6));
        trunk.Live(6);
        twin.Live(6);
        var tally = trunk.CompareWith(twin);
        Assert.Equal(new TwinTally(2_000, 0, 0, 0, 0), tally);
        Assert.Equal(2_000, tally.Unchanged);
    }

    [Fact]
    public void A_crew_whose_piece_fails_says_so_and_can_go_on()
    {
        using var crew = new Crew(2);
        Assert.Throws<InvalidOperationException>(() => crew.Do(10, (piece, _) => { if (piece == 3) throw new NotSupportedException(); }));
        var done = 0;
        crew.Do(10, (_, _) => Interlocked.Increment(ref done));
        Assert.Equal(10, done);
    }

    private static string Shown(PersonMonth month) => month with { Facts = [] } + " " + string.Join(' ', month.Facts);

    private static long Allocated(Society society)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        society.LiveMonth();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
