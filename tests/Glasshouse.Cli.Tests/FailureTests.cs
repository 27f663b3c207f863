using Glasshouse.Cli.Saying;

namespace Glasshouse.Cli.Tests;

public sealed class FailureTests
{
    [Fact]
    public void A_failure_is_one_sentence()
    {
        var several = new AggregateException(new InvalidOperationException("the disk\nis full"));
        Assert.Equal("the disk is full.", Sentence.Of(several));
    }

    [Fact]
    public void Too_little_memory_names_the_way_out() =>
        Assert.Contains("--people", Sentence.Of(new InsufficientMemoryException()), StringComparison.Ordinal);

    [Fact]
    public void An_interrupted_run_ends_with_130_and_lays_nothing_down()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());
        var answer = Caller.Types(["run", "no-scoring", "--people", "31", "--months", "1", "--burn-in", "0", "--seeds", "1", "--out", folder], stop.Token);
        Assert.Equal(ExitCode.Interrupted, answer.Code);
        Assert.StartsWith("Interrupted", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
        Assert.Empty(answer.Output);
    }
}
