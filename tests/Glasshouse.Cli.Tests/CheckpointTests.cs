using System.Diagnostics;

namespace Glasshouse.Cli.Tests;

/// <summary>Runs that end before their end, and go on.</summary>
public sealed class CheckpointTests : IDisposable
{
    private static readonly string[] Sized = ["--people", "3000", "--months", "20", "--burn-in", "6", "--seeds", "2"];

    private readonly string room = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public CheckpointTests() => Directory.CreateDirectory(room);

    private string Kept => Path.Combine(room, "kept");

    private string Out => Path.Combine(room, "out");

    public void Dispose() => Directory.Delete(room, recursive: true);

    [Fact]
    public void A_run_that_is_killed_at_random_moments_ends_with_the_bytes_of_a_straight_run()
    {
        Caller.Types(["run", "essay", .. Sized, "--out", Out]);
        var straight = Laid();
        Directory.Delete(Out, recursive: true);
        Kill(["run", "essay", .. Sized, "--out", Out, "--checkpoint", Kept, "--every", "2"], until: Path.Combine(Kept, "run.order"));
        for (var again = 0; again < 2; again++) Kill(["resume", Kept, "--threads", "2"], until: Kept);
        var answer = Caller.Types("resume", Kept, "--threads", "1", "--lanes", "128");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Equal(straight, Laid());
    }

    [Fact]
    public void Branches_of_a_warmed_up_society_end_like_a_straight_comparison()
    {
        string[] arms = ["no-scoring", "court-list", "due-process"];
        var straight = Caller.Types(["compare", .. arms, .. Sized, "--out", Out]).Lines[^1];
        Caller.Types(["run", "no-scoring", "--people", "3000", "--months", "1", "--burn-in", "6", "--seeds", "2", "--out", Out, "--checkpoint", Kept]);
        var branched = Caller.Types(["branch", Kept, .. arms, "--months", "20", "--out", Out, "--threads", "2"]);
        Assert.Equal(straight, branched.Lines[^1]);
        Assert.Equal(ExitCode.Done, Caller.Types("verify", Out).Code);
    }

    [Fact]
    public void An_interrupted_run_says_how_it_goes_on()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var answer = Caller.Types(["run", "no-scoring", .. Sized, "--out", Out, "--checkpoint", Kept], stop.Token);
        Assert.Equal(ExitCode.Interrupted, answer.Code);
        Assert.Contains($"./glasshouse resume {Kept}", answer.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Caller.Types("resume", Kept).Code);
    }

    private (string, string)[] Laid() =>
        [.. Directory.GetFiles(Out).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))))];

    // Hard, at some moment after a file is there: nothing in the program learns of it.
    private static void Kill(string[] words, string until)
    {
        using var running = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "glasshouse"), words) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        while (!Path.Exists(until) && !running.HasExited) Thread.Sleep(5);
        running.WaitForExit(Random.Shared.Next(50, 700));
        running.Kill();
        running.WaitForExit();
    }
}
