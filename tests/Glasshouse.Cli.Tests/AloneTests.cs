using System.Text.Json;

namespace Glasshouse.Cli.Tests;

/// <summary>A scenario run alone is the arm that it is beside others.</summary>
public sealed class AloneTests : IDisposable
{
    private static readonly string[] Sized = ["--people", "1500", "--burn-in", "3", "--months", "6", "--seeds", "1"];

    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public AloneTests() => Directory.CreateDirectory(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_is_lived_beside_it_and_it_is_the_same()
    {
        var (one, two) = (Path.Combine(folder, "alone"), Path.Combine(folder, "beside"));
        Assert.Equal(ExitCode.Done, Caller.Types(["run", "court-list", "--alone", .. Sized, "--out", one]).Code);
        Assert.Equal(ExitCode.Done, Caller.Types(["run", "court-list", .. Sized, "--out", two]).Code);
        Assert.Equal(HashesOf(two)["court-list"], Assert.Single(HashesOf(one)).Value);
    }

    [Fact]
    public void A_rulebook_that_creeps_has_no_twin_then_and_the_report_says_so()
    {
        var place = Path.Combine(folder, "alone");
        Assert.Equal(ExitCode.Done, Caller.Types(["run", "essay", "--alone", .. Sized, "--out", place]).Code);
        Assert.Contains("it was run alone", File.ReadAllText(Path.Combine(place, "report.html")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Caller.Types("verify", place).Code);
    }

    [Fact]
    public void It_stays_alone_when_it_is_resumed()
    {
        var (kept, first, again) = (Path.Combine(folder, "kept"), Path.Combine(folder, "first"), Path.Combine(folder, "again"));
        Assert.Equal(ExitCode.Done, Caller.Types(["run", "essay", "--alone", .. Sized, "--out", first, "--checkpoint", kept, "--every", "4"]).Code);
        Directory.Move(first, again);
        Assert.Equal(ExitCode.Done, Caller.Types("resume", kept).Code);
        Assert.DoesNotContain(Directory.GetFiles(kept), file => file.Contains("arm-2", StringComparison.Ordinal));
        Assert.Equal(HashesOf(again), HashesOf(first));
    }

    private static Dictionary<string, string> HashesOf(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        return manifest.RootElement.GetProperty("arms").EnumerateArray().ToDictionary(arm => arm.GetProperty("name").GetString()!, arm => arm.GetProperty("result-hashes")[0].GetString()!, StringComparer.Ordinal);
    }
}
