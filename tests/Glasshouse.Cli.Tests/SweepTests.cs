using System.Diagnostics;
using System.Text.Json.Nodes;
using Glasshouse.Cli.Asking;

namespace Glasshouse.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    private const string Text = """
        sweep: tiny
        scenarios: [no-scoring, essay]
        factors: [morals.crowding-out, listing.kin-share]
        design: { kind: grid, levels: 3 }
        seeds: 1
        people: 500
        burn-in: 2
        months: 13
        keep: { measures: [offenders, morals], outcomes: [adults, listed] }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-sweep-").FullName;

    private string Plan => Path.Combine(folder, "tiny.yaml");

    private string Store => Path.Combine(folder, "store");

    public SweepTests() => File.WriteAllText(Plan, Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sweep_says_what_it_takes_and_ends_with_its_hash_and_a_second_one_finds_all_done()
    {
        var first = Caller.Types("sweep", Plan, "--store", Store, "--threads", "2");
        Assert.Equal(ExitCode.Done, first.Code);
        Assert.Contains("9 points of a grid design over 2 numbers", first.Error, StringComparison.Ordinal);
        Assert.Contains("M person-months/s on 2 threads, up to 0.00", first.Error, StringComparison.Ordinal);
        Assert.Matches("^result sha256:[0-9a-f]{64}$", first.Lines[^1]);
        var second = Caller.Types("sweep", Plan, "--store", Store, "--json");
        var said = JsonNode.Parse(second.Output)!;
        Assert.Equal((0, 0), ((int)said["runs-needed"]!, (int)said["runs-lived"]!));
        Assert.Equal(first.Lines[^1], "result " + (string)said["result"]!);
    }

    [Fact]
    public void Dry_runs_say_runs_time_and_disk_and_lay_nothing_down()
    {
        var said = JsonNode.Parse(Caller.Types("sweep", Plan, "--store", Store, "--dry-run", "--json").Output)!;
        Assert.True((int)said["runs-needed"]! == (int)said["runs"]! && (double)said["seconds-expected"]! >= 0 && (long)said["disk-bytes-needed"]! > 0);
        Assert.Contains("about 0:", Caller.Types("sweep", Plan, "--store", Store, "--dry-run").Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Store));
    }

    [Fact]
    public void Too_small_a_disk_is_refused_before_any_work()
    {
        var answer = Caller.Types(["sweep", Plan, "--store", Store], CancellationToken.None, freeDisk: 1000);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("--store: ", answer.Error.Replace("--store  ", "--store: ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("lies on a disk with", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Store));
    }

    [Fact]
    public void An_interrupted_sweep_ends_with_130_and_says_how_to_go_on()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var answer = Caller.Types(["sweep", Plan, "--store", Store], stop.Token);
        Assert.Equal(ExitCode.Interrupted, answer.Code);
        Assert.Contains("goes on", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("sweep: tiny", "sweep: Tiny One", "is not a name in kebab case")]
    [InlineData("levels: 3", "levels: 1", "design.levels: 1 is not a whole number")]
    [InlineData("[morals.crowding-out, listing.kin-share]", "[]", "moves nothing")]
    [InlineData("[morals.crowding-out, listing.kin-share]", "{ listing.score-threshold: { range: [900, 1100] }, morals.return: {} }", "at 6 of 9 points")]
    public void Bad_plans_are_refused(string old, string now, string said)
    {
        File.WriteAllText(Plan, Text.Replace(old, now, StringComparison.Ordinal));
        var answer = Caller.Types("sweep", Plan, "--store", Store);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Store));
    }

    [Fact]
    public void Stores_of_something_else_are_refused()
    {
        Assert.Equal(ExitCode.BadInput, Caller.Types("sweep", Plan, "--store", folder).Code);
        Assert.Equal(ExitCode.BadInput, Caller.Types("sweep", Plan, "--store", "").Code);
        Caller.Types("sweep", Plan, "--store", Store);
        File.WriteAllText(Plan, Text.Replace("months: 13", "months: 14", StringComparison.Ordinal));
        Assert.Contains("it holds another sweep, tiny", Caller.Types("sweep", Plan, "--store", Store).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_that_is_killed_at_any_moment_goes_on_to_the_same_bytes()
    {
        var whole = Caller.Types("sweep", Plan, "--store", Path.Combine(folder, "whole"));
        var (kills, left) = (0, 0);
        for (var attempt = 0; attempt < 12 && !Directory.Exists(Path.Combine(Store, "parts", "part-000000")); attempt++)
        {
            using var process = Start();
            if (!process.WaitForExit(700 + (attempt * 170))) kills++;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var runs = Directory.Exists(Path.Combine(Store, "runs")) ? Directory.GetFiles(Path.Combine(Store, "runs"), "run-????????").Length : 0;
            Assert.True(runs >= left || Directory.Exists(Path.Combine(Store, "parts", "part-000000")), "A finished run was lost.");
            left = runs;
        }

        Assert.True(kills > 0, "The sweep was done before it could be killed.");
        var again = Caller.Types("sweep", Plan, "--store", Store);
        Assert.Equal(whole.Lines[^1], again.Lines[^1]);
        Assert.Equal(Bytes(Path.Combine(folder, "whole")), Bytes(Store));
    }

    [Fact]
    public void A_larger_sweep_takes_over_the_runs_of_a_smaller_one()
    {
        var (grown, first) = (Path.Combine(folder, "grown"), Caller.Types("sweep", Plan, "--store", Store));
        Assert.Equal(ExitCode.Done, first.Code);
        File.WriteAllText(Plan, Text.Replace("levels: 3", "levels: 5", StringComparison.Ordinal));
        var whole = Caller.Types("sweep", Plan, "--store", Path.Combine(folder, "whole"));
        var dry = JsonNode.Parse(Caller.Types("sweep", Plan, "--store", grown, "--reuse", Store, "--dry-run", "--json").Output)!;
        Assert.True((int)dry["runs-found-elsewhere"]! is > 0 and var found && (int)dry["runs-needed"]! == (int)dry["runs"]! - found);
        var answer = Caller.Types("sweep", Plan, "--store", grown, "--reuse", Store);
        Assert.Equal(whole.Lines[^1], answer.Lines[^1]);
        Assert.Contains("runs taken over from " + Store, answer.Output, StringComparison.Ordinal);
        Assert.Equal(Bytes(Path.Combine(folder, "whole")), Bytes(grown));
        var refused = Caller.Types("sweep", Plan, "--store", Path.Combine(folder, "third"), "--reuse", Path.Combine(folder, "nowhere"));
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("it holds no sweep.json", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "third")));
        Assert.Equal(ExitCode.BadInput, Caller.Types("sweep", Plan, "--store", Path.Combine(folder, "third"), "--reuse", "").Code);
    }

    [Fact]
    public void What_a_killed_process_left_of_its_turns_is_gone_when_the_sweep_is_done()
    {
        var whole = Caller.Types("sweep", Plan, "--store", Store);
        var bytes = Bytes(Store);
        File.WriteAllText(Path.Combine(Store, "turns", "errand-0000001"), "");
        File.WriteAllText(Path.Combine(Store, "turns", "part-000000"), "");
        Assert.Equal(whole.Lines[^1], Caller.Types("sweep", Plan, "--store", Store).Lines[^1]);
        Assert.Equal(bytes, Bytes(Store));
    }

    [Fact]
    public void Two_processes_fill_one_store_without_doing_anything_twice()
    {
        var whole = Caller.Types("sweep", Plan, "--store", Path.Combine(folder, "whole"));
        using var other = Start("--json");
        using var third = Start("--json");
        var said = new[] { other, third }.Select(process => JsonNode.Parse(process.StandardOutput.ReadToEnd())!).ToArray();
        Assert.All(said, one => Assert.Equal(whole.Lines[^1], "result " + (string)one["result"]!));
        Assert.Equal((int)said[0]["runs"]!, said.Sum(one => (int)one["runs-lived"]!));
        Assert.Equal(Bytes(Path.Combine(folder, "whole")), Bytes(Store));
    }

    [Fact]
    public void The_schema_of_plans_in_docs_is_that_of_the_program()
    {
        var path = Path.Combine(Root(), "docs", "sweep.schema.json");
        if (Environment.GetEnvironmentVariable("GLASSHOUSE_WRITE_SCHEMA") == "1") File.WriteAllText(path, ScenarioShelf.SweepSchema());
        Assert.True(File.ReadAllText(path) == Caller.Types("schema", "--sweep").Output, "docs/sweep.schema.json is old; run the tests once with GLASSHOUSE_WRITE_SCHEMA=1.");
    }

    internal static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Glasshouse.slnx"))) at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The root is nowhere above.");
        return at;
    }

    private static string[] Bytes(string store) =>
        [.. Directory.EnumerateFiles(store, "*.*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(store, path) + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))).Order(StringComparer.Ordinal)];

    private Process Start(params string[] more) => Started.Program(["sweep", Plan, "--store", Store, "--threads", "1", .. more]);
}
