using System.Text.Json;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Tests;

public sealed class CalibrateTests : IDisposable
{
    private static readonly string[] Small =
        ["us-no-scoring", "us-credit", "--people", "1000", "--burn-in", "12", "--months", "12", "--points", "12", "--waves", "1", "--sets", "16", "--fit", "conduct.gain", "conduct.noise"];

    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-calibrate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_small_fit_writes_a_posterior_that_reads_again_and_is_the_same_for_any_threads()
    {
        var (one, two) = (Path.Combine(folder, "one.json"), Path.Combine(folder, "two.json"));
        var answer = Caller.Types(["calibrate", .. Small, "--threads", "1", "--out", one]);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains($"posterior {one}", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Fits 2 assumptions of us-no-scoring and us-credit: 1 wave of 12 points, then 16 sets", answer.Error, StringComparison.Ordinal);
        Assert.Matches("about [0-9]+:[0-9][0-9] minutes at [0-9]+ M person-months/s on 1 thread;", answer.Error);
        Assert.Contains($"finished runs are kept in {one}.runs until {one} is written", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(one + ".runs"));
        var json = Caller.Types(["calibrate", .. Small, "--threads", "2", "--json", "--out", two]).Output;
        Assert.Equal(File.ReadAllText(one), json);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(Posterior.KnownFormat, parsed.RootElement.GetProperty("format").GetString());
        var problems = new List<Problem>();
        var posterior = PosteriorFiles.Read(two, problems)!;
        Assert.Empty(problems);
        Assert.Equal((2, 16), (posterior.Numbers.Length, posterior.Sets.Length));
        Assert.Equal(1, posterior.Sets.Sum(set => set.Weight), 6);
        Assert.True(posterior.IsOfThisProgram);
    }

    [Fact]
    public void A_fit_that_is_killed_at_any_moment_goes_on_to_the_same_bytes()
    {
        var (whole, killed) = (Path.Combine(folder, "whole.json"), Path.Combine(folder, "killed.json"));
        Assert.Equal(ExitCode.Done, Caller.Types(["calibrate", .. Small, "--out", whole]).Code);
        var (kills, left) = (0, 0);
        for (var attempt = 0; attempt < 5 && !File.Exists(killed); attempt++)
        {
            using var process = Started.Program(["calibrate", .. Small, "--threads", "2", "--out", killed]);
            // However slow the machine is, some runs are finished before the process is killed, at another moment of a run each time.
            while (!process.HasExited && Runs(killed) < left + 5) Thread.Sleep(5);
            if (!process.WaitForExit(1 + (attempt * 7))) kills++;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var runs = Runs(killed);
            Assert.True(runs >= left || File.Exists(killed), "A finished run was lost.");
            left = runs;
        }

        Assert.True(kills > 0 && left > 0, "The fit was not killed while it lived its runs.");
        var again = Caller.Types(["calibrate", .. Small, "--out", killed]);
        Assert.Equal(ExitCode.Done, again.Code);
        if (Runs(killed) > 0) Assert.Contains($"{left:N0} runs are in {killed}.runs already: the fit goes on from them.", again.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(whole), File.ReadAllText(killed));
        Assert.False(Directory.Exists(killed + ".runs"));
    }

    [Fact]
    public void An_interrupted_fit_ends_with_130_and_says_how_to_go_on()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var answer = Caller.Types(["calibrate", .. Small, "--out", Path.Combine(folder, "none.json")], stop.Token);
        Assert.Equal((ExitCode.Interrupted, ""), (answer.Code, answer.Output));
        Assert.Contains("the same command goes on", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_of_another_fit_and_of_another_engine_are_refused()
    {
        var (file, runs) = (Path.Combine(folder, "one.json"), Path.Combine(folder, "runs"));
        string[] words = ["calibrate", .. Small, "--out", file, "--runs", runs];
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Caller.Types(words, stop.Token);
        Assert.Contains("holds the runs of another fit", Caller.Types([.. words, "--seed", "2"]).Error, StringComparison.Ordinal);
        var head = Path.Combine(runs, "fit");
        File.WriteAllText(head, new string('0', 64) + File.ReadAllText(head)[64..]);
        Assert.Contains("another version of the engine", Caller.Types(words).Error, StringComparison.Ordinal);
        Assert.Contains("is not empty and holds no fit", Caller.Types(["calibrate", .. Small, "--out", file, "--runs", folder]).Error, StringComparison.Ordinal);
        Assert.Contains("is not the name of a file", Caller.Types(["calibrate", .. Small, "--out", folder]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-scoring us-credit", "differs from")]
    [InlineData("no-scoring nothing", "nothing")]
    [InlineData("city-points", "show no figure that may be fitted")]
    public void Arms_that_cannot_be_fitted_are_named_and_refused(string arms, string rule)
    {
        var answer = Caller.Types(["calibrate", .. arms.Split(' '), "--people", "1000", "--out", Path.Combine(folder, "none.json")]);
        Assert.Equal((ExitCode.BadInput, ""), (answer.Code, answer.Output));
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--sets", "3")]
    [InlineData("--points", "x")]
    [InlineData("--people", "0")]
    [InlineData("--fit", "conduct.gains")]
    public void Sizes_outside_their_limits_are_refused(string option, string value) =>
        Assert.Equal(ExitCode.BadInput, Caller.Types("calibrate", option, value).Code);

    private static int Runs(string file) => Directory.Exists(file + ".runs") ? Directory.GetFiles(file + ".runs", "run-??????????").Length : 0;
}
