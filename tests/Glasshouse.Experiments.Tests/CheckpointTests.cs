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
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(13)]
    [InlineData(17)]
    public void A_run_that_breaks_off_goes_on_to_the_same_result_with_other_threads_and_lanes(int files)
    {
        Break(files);
        using var again = new Keeping(folder, 4, 1);
        Assert.Equal(Straight.Value, Run(again, new RunOptions(2, LaneWidth.Wide128), TestContext.Current.CancellationToken));
    }

    private static string Run(Keeping? keeping, RunOptions? options = null, CancellationToken cancellation = default) =>
        Experiment.Run([Small.Load("no-scoring"), Small.Load("essay")], Size, options ?? Small.OneThread, false, null, cancellation, keeping).Findings.ResultHash;

    // Ends within a file, after so many whole ones.
    private void Break(int files)
    {
        using var keeping = new Keeping(folder, 2, 2) { Create = path => files-- > 0 ? File.Create(path) : new BreakingStream(File.Create(path)) };
        Assert.Throws<InvalidTimeZoneException>(() => Run(keeping, null, TestContext.Current.CancellationToken));
    }

    private sealed class BreakingStream(Stream inner) : MemoryStream
    {
        private int writes;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (writes++ > 3) throw new InvalidTimeZoneException();
            inner.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
