using System.Diagnostics;

namespace Glasshouse.Cli.Tests;

/// <summary>Runs that end before their end, and go on.</summary>
public sealed class CheckpointTests : IDisposable
{
    private static readonly string[] Sized = ["--people", "2000", "--months", "14", "--burn-in", "4", "--seeds", "2"];

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
        Caller.Types(["run", "no-scoring", "--people", "2000", "--months", "1", "--burn-in", "4", "--seeds", "2", "--out", Out, "--checkpoint", Kept]);
        var branched = Caller.Types(["branch", Kept, .. arms, "--months", "14", "--out", Out, "--threads", "2"]);
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

    [Fact]
    public void What_is_damaged_is_named_with_the_way_out_and_the_way_out_leads_there()
    {
        var straight = Caller.Types(["run", "no-scoring", .. Sized, "--out", Out, "--checkpoint", Kept]).Lines[^1];
        var record = Damage("seed-2.arm-1.record");
        var answer = Caller.Types("resume", Kept);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains($"{record}  it is damaged", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Remove this file", answer.Error, StringComparison.Ordinal);
        File.Delete(record);
        Assert.Equal(straight, Caller.Types("resume", Kept).Lines[^1]);
        Refused(Caller.Types("branch", Damage("seed-1.group-1.warmed-up.checkpoint"), "no-scoring", "--out", Out), "damaged");
        Damage("run.order");
        Refused(Caller.Types("resume", Kept), "run.order  it is damaged");
    }

    [Fact]
    public void A_regime_branches_only_from_a_past_that_it_shares()
    {
        Caller.Types(["run", "no-scoring", .. Sized, "--out", Out, "--checkpoint", Kept]);
        Refused(Caller.Types("branch", Kept, "essay", "no-scoring"), "it was warmed up under no-scoring, and essay would have warmed up otherwise");
        Refused(Caller.Types("branch", Kept, "us-no-scoring"), "us-no-scoring would have warmed up otherwise");
        Refused(Caller.Types("branch", Path.Combine(Kept, "seed-1.arm-1.record"), "no-scoring"), "holds a record");
        Refused(Caller.Types("branch", Path.Combine(Kept, "run.order"), "no-scoring"), "");
        Refused(Caller.Types("resume", Path.Combine(Kept, "run.order")), "run.order");
        Refused(Caller.Types("resume", Path.Combine(Kept, "seed-1.group-1.warmed-up.checkpoint")), "it is no checkpoint by the month");
        Refused(Caller.Types(["run", "essay", .. Sized, "--out", Out, "--checkpoint", Kept]), "holds the checkpoints of another run");
        Refused(Caller.Types(["run", "essay", .. Sized, "--out", Path.Combine(room, "other"), "--checkpoint", room]), "is not empty");
    }

    [Fact]
    public void What_does_not_fit_on_the_disk_is_refused_with_the_number_that_does()
    {
        string[] large = ["run", "no-scoring", "--people", "100000000", "--seeds", "1", "--out", Out, "--checkpoint", Kept];
        Refused(Caller.Types(large, CancellationToken.None, freeDisk: 1_000_000_000), "people fit there now");
        Refused(Caller.Types(["run", "no-scoring", .. Sized, "--out", Out], CancellationToken.None, freeDisk: 1000), "report and tables need");
        Assert.False(Directory.Exists(Kept));
    }

    [Fact]
    public void A_run_with_checkpoints_says_what_it_needs() =>
        Assert.Contains(" GB of memory (", Caller.Types(["run", "no-scoring", .. Sized, "--out", Out, "--checkpoint", Kept]).Error, StringComparison.Ordinal);

    private static void Refused(Answer answer, string said)
    {
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    private string Damage(string name)
    {
        var path = Path.Combine(Kept, name);
        var bytes = File.ReadAllBytes(path);
        bytes[^100] ^= 4;
        File.WriteAllBytes(path, bytes);
        return path;
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
