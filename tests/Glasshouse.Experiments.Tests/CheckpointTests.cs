using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments.Checkpoints;

namespace Glasshouse.Experiments.Tests;

/// <summary>What an experiment keeps, and what becomes of it.</summary>
public sealed class CheckpointTests : IDisposable
{
    private static readonly RunSize Size = new(1_300, 5, 9, 21, 2);
    private static readonly Lazy<string> Straight = new(() => Run(null));

    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Keeping_changes_no_result()
    {
        using var keeping = new Keeping(folder, 3, 2);
        Assert.Equal(Straight.Value, Run(keeping, null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(17)]
    public void A_run_that_breaks_off_goes_on_to_the_same_result_with_other_threads_and_lanes(int files)
    {
        Break(files);
        using var again = new Keeping(folder, 4, 1);
        Assert.Equal(Straight.Value, Run(again, new RunOptions(2, LaneWidth.Wide128), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_run_that_is_asked_to_stop_keeps_the_month_that_was_lived_last()
    {
        using (var keeping = new Keeping(folder, 100, 1))
        {
            using var stop = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => Experiment.Run([Small.Load("no-scoring"), Small.Load("essay")], Size, Small.OneThread, false, new Stopping(stop), stop.Token, keeping));
        }

        Assert.Equal(["seed-21.group-1.month-0001.checkpoint"], Directory.GetFiles(folder, "*.checkpoint").Select(path => Path.GetFileName(path)));
        using var again = new Keeping(folder, 100, 1);
        Assert.Equal(Straight.Value, Run(again, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Only_a_checkpoint_of_an_arm_that_still_lives_leads_on()
    {
        Break(6);
        var (checkpoint, warm) = (Directory.GetFiles(folder, "*.arm-1.month-*.checkpoint").Max()!, Directory.GetFiles(folder, "*warmed-up*").Single());
        Keeping.MustLeadOn(checkpoint);
        Assert.Contains("by the month", Assert.Throws<CheckpointProblem>(() => Keeping.MustLeadOn(warm)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(folder, "seed-21.arm-1.record"), []);
        Assert.Contains("lived to its end", Assert.Throws<CheckpointProblem>(() => Keeping.MustLeadOn(checkpoint)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_costs_checkpoints_and_no_result()
    {
        var said = new List<string>();
        var files = 0;
        using var keeping = new Keeping(folder, 2, 2) { Create = path => ++files % 3 == 0 ? File.Create(path) : new BreakingStream(File.Create(path), new IOException("No space left on device")), Warn = said.Add };
        Assert.Equal(Straight.Value, Run(keeping, null, TestContext.Current.CancellationToken));
        Assert.Contains(said, sentence => sentence.Contains("No space left", StringComparison.Ordinal) && sentence.Contains("the run goes on", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(folder, "*.partial"));
    }

    [Fact]
    public void A_run_goes_on_from_an_older_checkpoint_where_one_is_named()
    {
        Break(6);
        var older = Directory.GetFiles(folder, "*.arm-*.checkpoint").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).First();
        using var again = new Keeping(folder, 40, 2) { From = older };
        Assert.Equal(older, again.Latest(older[..older.IndexOf(".month", StringComparison.Ordinal)]));
        Assert.Equal(Straight.Value, Run(again, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void No_more_checkpoints_stay_than_are_asked_for()
    {
        var most = 0;
        int Lying() => Directory.GetFiles(folder, "*.month-*.checkpoint").Length;
        using (var keeping = new Keeping(folder, 1, 3) { Create = path => { most = Math.Max(most, Lying()); return File.Create(path); } })
            Run(keeping, null, TestContext.Current.CancellationToken);
        Assert.Equal(3, most);
        Assert.Equal(0, Lying());
    }

    [Fact]
    public void Two_runs_cannot_share_a_folder()
    {
        using var keeping = new Keeping(folder, 1, 1);
        Assert.Throws<CheckpointProblem>(() => new Keeping(folder, 1, 1));
    }

    [Fact]
    public void What_a_run_needs_grows_with_what_it_holds()
    {
        RunNeed Of(int arms, int? kept, bool inTurn = false) => RunNeed.Of([.. ((string[])["no-scoring", "court-list"])[..arms].Select(name => Small.Load(name))], new RunSize(100_000_000, 5, 9, 1, 1), Small.OneThread with { InTurn = inTurn }, kept);
        Assert.InRange(Of(2, null).MemoryOfPerson, 31, 33);
        Assert.InRange(Of(2, 2).MemoryOfPerson, 15, 16);
        Assert.Equal(Of(1, null).MemoryOfPerson, Of(2, 2).MemoryOfPerson);
        Assert.Equal(Of(1, null).MemoryOfPerson + 1, Of(2, null, inTurn: true).MemoryOfPerson);
        Assert.Equal(0, Of(2, null).Disk);
        Assert.True(Of(2, 3).Disk > Of(2, 2).Disk);
        var need = Of(2, 2);
        Assert.InRange(need.LargestIn(need.Memory), 99_700_000, 100_000_000);
        Assert.InRange(need.LargestOn(need.Disk), 99_700_000, 100_000_000);
        Assert.Equal(0, need.LargestIn(1_000_000));
    }

    private static string Run(Keeping? keeping, RunOptions? options = null, CancellationToken cancellation = default) =>
        Experiment.Run([Small.Load("no-scoring"), Small.Load("essay")], Size, options ?? Small.OneThread, false, null, cancellation, keeping).Findings.ResultHash;

    // Ends within a file, after so many whole ones.
    private void Break(int files)
    {
        using var keeping = new Keeping(folder, 2, 2) { Create = path => files-- > 0 ? File.Create(path) : new BreakingStream(File.Create(path), new InvalidTimeZoneException()) };
        Assert.Throws<InvalidTimeZoneException>(() => Run(keeping, null, TestContext.Current.CancellationToken));
    }

    // The first month is always told.
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => stop.Cancel();
    }

    private sealed class BreakingStream(Stream inner, Exception failure) : MemoryStream
    {
        private int writes;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (writes++ > 3) throw failure;
            inner.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
