using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Assessing;

public sealed class AnsweringTests : IDisposable
{
    private static readonly Scenario[] Arms = [Small.Load("no-scoring"), Small.Load("essay")];
    private static readonly AnswerSize Size = new(48, 12, 2, 3, 400, 2, 4, 9);
    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private static Answering Work() => Answering.Of(Arms, PosteriorFiles.Of("china"), Size)!;

    [Fact]
    public void Threads_and_a_folder_change_nothing_and_an_answer_that_was_stopped_goes_on()
    {
        var alone = Work().Find(null, Small.OneThread, null, Now);
        using var stop = new CancellationTokenSource();
        var stopped = new StopAfter(stop, 40);
        Assert.Throws<OperationCanceledException>(() => Work().Find(folder, Small.OneThread with { Threads = 2 }, stopped, stop.Token));
        Assert.NotEmpty(Directory.EnumerateFiles(folder, "run-*", SearchOption.AllDirectories));
        var resumed = Work().Find(folder, Small.OneThread with { Threads = 2 }, null, Now);
        Assert.Equal(alone.Doubts.AsEnumerable(), resumed.Doubts);
        Assert.Equal(alone.Turning.SelectMany(turning => turning.Numbers), resumed.Turning.SelectMany(turning => turning.Numbers));
        Assert.Equal(alone.Asked.Select(found => (found.Yes, found.Worlds, found.Clauses[0].Foretold)), resumed.Asked.Select(found => (found.Yes, found.Worlds, found.Clauses[0].Foretold)));
    }

    [Fact]
    public void Every_measure_of_every_arm_carries_its_doubt_apart()
    {
        var answer = Work().Find(null, Small.OneThread with { Threads = 2 }, null, Now);
        Assert.Equal(Size.Worlds, answer.Kept);
        Assert.Equal(Structure.All.Length, answer.Mechanisms.Length);
        Assert.All(Arms, arm => Assert.True(answer.Doubt(arm.Name, "morals")!.Level.Split.Parameter > 0));
        Assert.All(answer.Doubts, doubt => Assert.Equal(doubt.Arm == "no-scoring", doubt.Difference is null));
        Assert.All(answer.Doubts, doubt => Assert.True(doubt.Level.Low <= doubt.Level.Middle && doubt.Level.Middle <= doubt.Level.High));
        Assert.Equal(["offenders", "morals", "listed-wrongly", "approve", "helped"], answer.Turning.Select(turning => turning.Measure.Name).OrderBy(name => Array.IndexOf(["offenders", "morals", "listed-wrongly", "approve", "helped"], name)));
        Assert.All(answer.Turning, turning => Assert.Equal(answer.Numbers, turning.Numbers.Length));
        var asked = Assert.Single(answer.Asked);
        Assert.Equal(["offenders", "listed-wrongly"], asked.Enough.Select(enough => enough.Measure.Name));
        Assert.Equal(1, asked.Enough[1].At);
        Assert.Equal(["no-scoring", "essay"], asked.Domain.Select(arm => arm.Arm));
        Assert.InRange(asked.Domain[0].Share.Value, 0.4, 0.6);
    }

    [Fact]
    public void Other_worlds_and_another_size_have_another_hash()
    {
        var others = new[] { Work(), Answering.Of(Arms, null, Size)!, Answering.Of(Arms, PosteriorFiles.Of("china"), Size with { People = 401 })!, Answering.Of(Arms, PosteriorFiles.Of("china"), Size with { FirstSeed = 4 })! };
        Assert.Equal(others.Length, others.Select(work => work.Hash).Distinct().Count());
        Assert.Equal(Work().Hash, Work().Hash);
    }

    private sealed class StopAfter(CancellationTokenSource stop, int reports) : IProgress<ExperimentProgress>
    {
        private int told;

        public void Report(ExperimentProgress value)
        {
            if (value.Done > 0 && (Interlocked.Increment(ref told) >= reports || value.Done > value.Total / 8)) stop.Cancel();
        }
    }
}
