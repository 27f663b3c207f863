using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Tests.Sweeps;

public sealed class ReuseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-reuse-").FullName;

    private string First => Path.Combine(folder, "first");

    private string Whole => Path.Combine(folder, "whole");

    private string Grown => Path.Combine(folder, "grown");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_design_that_grows_lives_only_its_new_points_and_leaves_the_bytes_of_one_that_lived_all()
    {
        var (small, large) = (Sobol(4), Sobol(8));
        Assert.Equal(small.Points, large.Points.Take(4));
        SmallSweep.Run(First, small);
        SmallSweep.Run(Whole, large);
        var (before, reuse) = (SmallSweep.BytesOf(First), Reuse(large));
        var done = Run(large, reuse);
        Assert.Equal((small.RunCount, large.RunCount - small.RunCount), (done.Reused, done.Lived));
        Assert.Equal(reuse.Count, done.Reused);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Grown));
        Assert.Equal(before, SmallSweep.BytesOf(First));
        Assert.Empty(reuse.Damaged);
    }

    [Fact]
    public void Seeds_arms_and_runs_of_a_store_that_is_not_done_are_taken_over_too()
    {
        var (small, large) = (Sobol(2, seeds: 1), Sobol(4, seeds: 3, arms: "no-scoring, essay, court-list"));
        var store = StoreFolder.Open(First, small);
        using (var hand = new SweepHand(small, Small.OneThread.Lanes))
            hand.Live(small.Errands[0], small.Errands[0].Runs, new ProgressMeter(null, 0, TestContext.Current.CancellationToken), store.Keep);
        SmallSweep.Run(Whole, large);
        var done = Run(large, Reuse(large));
        Assert.Equal((small.Errands[0].Runs.Length, large.RunCount), (done.Reused, done.Reused + done.Lived));
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Grown));
    }

    [Fact]
    public void A_sweep_that_keeps_less_takes_what_it_keeps()
    {
        SmallSweep.Run(First, Sobol(2));
        var work = Sobol(2, keep: "keep: { measures: [morals], outcomes: [listed, adults], by: year }");
        SmallSweep.Run(Whole, work);
        Assert.Equal(0, Run(work, Reuse(work)).Lived);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Grown));
    }

    [Theory]
    [InlineData("runs.parquet")]
    [InlineData("measures.parquet")]
    [InlineData("outcomes.parquet")]
    public void Damaged_parts_of_another_store_are_named_left_alone_and_lived_again(string table)
    {
        var work = Sobol(2);
        SmallSweep.Run(First, work);
        SmallSweep.Run(Whole, work);
        var path = Path.Combine(First, "parts", "part-000000", table);
        var bytes = File.ReadAllBytes(path);
        foreach (var torn in (byte[][])[bytes[..(bytes.Length / 2)], [], [.. bytes.Select((one, at) => at == bytes.Length / 3 ? (byte)(one ^ 4) : one)]])
        {
            File.WriteAllBytes(path, torn);
            var reuse = Reuse(work);
            var done = Run(work, reuse);
            Assert.Equal(work.RunCount, done.Lived + done.Reused);
            Assert.True(torn.Length == bytes.Length || done.Reused == 0, "A run of a torn table was taken over.");
            Assert.True(done.Lived == 0 || reuse.Damaged.Count > 0, "Damage was not named.");
            Assert.All(reuse.Damaged, said => Assert.Contains("part-000000", said, StringComparison.Ordinal));
            Assert.Equal(torn, File.ReadAllBytes(path));
            Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Grown));
            Directory.Delete(Grown, recursive: true);
        }
    }

    [Fact]
    public void A_part_whose_numbers_were_changed_is_seen_by_the_hash_of_each_run()
    {
        var work = Sobol(2);
        SmallSweep.Run(First, work);
        SmallSweep.Run(Whole, work);
        var part = Path.Combine(First, "parts", "part-000000");
        var head = StoreHead.Of(work);
        var runs = PartTables.Read(part, head).Select(run => run!).ToArray();
        var (changed, other) = (runs[1] with { Measures = [.. runs[1].Measures.Select(value => value + 1)] }, Path.Combine(folder, "other"));
        Directory.CreateDirectory(other);
        PartTables.Write(other, head, [.. Enumerable.Range(0, runs.Length)], [runs[0], changed, .. runs[2..]]);
        File.Copy(Path.Combine(other, "measures.parquet"), Path.Combine(part, "measures.parquet"), overwrite: true);
        var reuse = Reuse(work);
        Assert.Equal((runs.Length - 1, 1), Run(work, reuse) is var done ? (done.Reused, done.Lived) : default);
        Assert.Contains("1 of 8 runs in", Assert.Single(reuse.Damaged), StringComparison.Ordinal);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Grown));
    }

    [Fact]
    public void A_damaged_run_of_its_own_file_is_named_and_not_removed()
    {
        var work = Sobol(2);
        var store = StoreFolder.Open(First, work);
        using (var hand = new SweepHand(work, Small.OneThread.Lanes))
            hand.Live(work.Errands[0], work.Errands[0].Runs, new ProgressMeter(null, 0, TestContext.Current.CancellationToken), store.Keep);
        var path = Path.Combine(First, "runs", "run-00000000");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        var reuse = Reuse(work);
        Assert.Equal(work.Errands[0].Runs.Length - 1, reuse.Count);
        Assert.Contains("Run 0 in", Assert.Single(reuse.Damaged), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Runs_of_other_people_months_or_seeds_are_other_runs()
    {
        SmallSweep.Run(First, Sobol(2));
        var plan = Sobol(2).Plan;
        foreach (var other in (SweepPlan[])[plan with { People = 641 }, plan with { Months = 15 }, plan with { BurnIn = 2 }, plan with { FirstSeed = 7 }])
            Assert.Equal(0, Reuse(SmallSweep.Work(other)).Count);
    }

    [Fact]
    public void What_cannot_be_taken_over_is_named_and_refused()
    {
        SmallSweep.Run(First, Sobol(2));
        Refused(Sobol(2, keep: "keep: { measures: [morals], outcomes: [listed], by: month }"), First, "it keeps outcomes by year, and this sweep by month");
        Refused(Sobol(2, keep: "keep: { measures: [listed-wrongly], outcomes: [listed], by: year }"), First, "it does not keep");
        Refused(Sobol(2), Path.Combine(folder, "nowhere"), "sweep.json");
        Refused(Sobol(2), Grown, "the store of this sweep itself");
        var head = Path.Combine(First, "sweep.json");
        File.WriteAllText(head, File.ReadAllText(head).Replace(Checkpoints.Keeping.Program, new string('0', 64), StringComparison.Ordinal));
        Refused(Sobol(2), First, "another version of the engine");
        Assert.False(Directory.Exists(Grown));
    }

    private void Refused(SweepWork work, string store, string said) =>
        Assert.Contains(said, Assert.Throws<StoreProblem>(() => SweepReuse.Of(work, Grown, [store], Small.OneThread, TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);

    private SweepReuse Reuse(SweepWork work) => SweepReuse.Of(work, Grown, [First], Small.OneThread with { Threads = 2 }, TestContext.Current.CancellationToken);

    private SweepDone Run(SweepWork work, SweepReuse reuse) => Sweep.Run(work, Grown, Small.OneThread with { Threads = 2 }, null, TestContext.Current.CancellationToken, reuse);

    private static SweepWork Sobol(int points, int seeds = 2, string arms = "no-scoring, essay", string? keep = null)
    {
        var text = SmallSweep.Text
            .Replace("kind: latin-hypercube, points: 5", FormattableString.Invariant($"kind: sobol, points: {points}, seed: 3"), StringComparison.Ordinal)
            .Replace("seeds: 2", FormattableString.Invariant($"seeds: {seeds}"), StringComparison.Ordinal)
            .Replace("no-scoring, essay", arms, StringComparison.Ordinal);
        if (keep is not null) text = text[..text.IndexOf("keep:", StringComparison.Ordinal)] + keep;
        return SmallSweep.Work(SmallSweep.Plan(text) with { GivenPoints = [] });
    }
}
