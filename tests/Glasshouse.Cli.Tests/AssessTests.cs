using System.Text.Json;
using Glasshouse.Experiments.Calibrating;

namespace Glasshouse.Cli.Tests;

public sealed class AssessTests : IDisposable
{
    private static readonly string[] Tiny = ["--people", "400", "--burn-in", "2", "--months", "4", "--seeds", "2", "--scenarios", "essay"];
    private static readonly string[] Worlds = ["--worlds", "48"];
    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public AssessTests() => Directory.CreateDirectory(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Out => Path.Combine(folder, "out");

    private Answer Assess(params string[] more) => Caller.Types(["assess", .. Tiny, "--out", Out, .. more.Contains("--worlds") ? [] : Worlds, .. more]);

    [Fact]
    public void The_whole_question_is_answered_with_its_doubt_and_what_it_turns_on()
    {
        var answer = Assess();
        Assert.Equal((0, ""), (answer.Code, answer.Code == 0 ? "" : answer.Error));
        Assert.Contains("takes about", answer.Error, StringComparison.Ordinal);
        Assert.Contains("What the answer about essay turns on, in 48 plausible worlds", answer.Output, StringComparison.Ordinal);
        var report = File.ReadAllText(Path.Combine(Out, "report.html"));
        foreach (var section in new[] { "turning", "doubt", "fitted" }) Assert.Contains($"<section id=\"{section}\"", report, StringComparison.Ordinal);
        foreach (var link in report.Split("href=\"tables/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct())
            Assert.True(File.Exists(Path.Combine(Out, "tables", link)), link);
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
        Assert.Equal(ExitCode.Done, Caller.Types("verify", Out).Code);
        Assert.Equal(ExitCode.Done, Assess("--worlds", "0").Code);
        Assert.False(File.Exists(Path.Combine(Out, "tables", "doubt.csv")), "An output without worlds replaces one with worlds.");
    }

    [Fact]
    public void Threads_change_no_table()
    {
        Assess("--threads", "1");
        var one = Tables();
        Assess("--threads", "3");
        Assert.True(one.Length > 10);
        Assert.Equal(one, Tables());
    }

    [Fact]
    public void In_JSON_every_difference_carries_its_doubt_apart()
    {
        using var json = JsonDocument.Parse(Assess("--json").Output);
        Assert.Equal(48, json.RootElement.GetProperty("plausibleWorlds").GetProperty("worlds").GetInt32());
        var essay = json.RootElement.GetProperty("arms").EnumerateArray().Last();
        var morals = essay.GetProperty("measures").EnumerateArray().First(measure => measure.GetProperty("name").GetString() == "morals").GetProperty("differenceInWorlds");
        Assert.True(morals.GetProperty("low").GetDouble() < morals.GetProperty("high").GetDouble());
        Assert.True(morals.GetProperty("varianceByNumbers").GetDouble() > 0);
    }

    [Fact]
    public void A_quick_answer_takes_fewer_seeds_unless_they_are_asked_for()
    {
        string Seeds(params string[] more)
        {
            using var json = JsonDocument.Parse(Caller.Types(["assess", "--quick", "--people", "200", "--burn-in", "1", "--months", "1", "--worlds", "0", "--no-sweep", "--scenarios", "essay", "--json", "--out", Out, .. more]).Output);
            return json.RootElement.GetProperty("size").GetProperty("seeds").ToString();
        }

        Assert.Equal("4", Seeds());
        Assert.Equal("6", Seeds("--seeds", "6"));
    }

    [Fact]
    public void Arms_of_the_United_States_are_held_against_their_own_baseline_and_asked_about_credit()
    {
        var answer = Caller.Types("assess", "--people", "3000", "--burn-in", "2", "--months", "6", "--seeds", "2", "--worlds", "48", "--quick", "--scenarios", "us-credit", "--out", Out);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("its difference to us-no-scoring", answer.Output, StringComparison.Ordinal);
        Assert.Contains("“us-credit better than us-no-scoring on loan-defaults”", answer.Output, StringComparison.Ordinal);
        Assert.Contains("loan-defaults", File.ReadAllText(Path.Combine(Out, "tables", "turning.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Arms_with_other_people_have_no_worlds_and_it_is_said()
    {
        var answer = Caller.Types(["assess", .. Tiny[..8], "--scenarios", "no-scoring,us-credit", "--out", Out]);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("no plausible worlds", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--worlds", "10", "too few")]
    [InlineData("--worlds", "some", "whole number")]
    [InlineData("--posterior", "nowhere.json", "cannot be read")]
    public void What_cannot_be_asked_is_refused_before_anything_is_lived(string option, string value, string rule)
    {
        var answer = Assess(option, value);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void A_posterior_of_another_place_and_two_answers_to_one_question_are_refused()
    {
        var path = Path.Combine(folder, "usa.json");
        File.WriteAllText(path, PosteriorFiles.Text(PosteriorFiles.Of("usa")!));
        Assert.Contains("fitted for usa", Assess("--posterior", path).Error, StringComparison.Ordinal);
        Assert.Contains("--no-posterior", Assess("--posterior", path, "--no-posterior").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_posterior_of_ones_own_is_drawn_from()
    {
        var path = Path.Combine(folder, "mine.json");
        File.WriteAllText(path, PosteriorFiles.Text(PosteriorFiles.Of("china")!));
        Assert.Equal(ExitCode.Done, Assess("--posterior", path).Code);
        var mine = Tables();
        Assess();
        Assert.Equal(mine, Tables());
        Assess("--no-posterior");
        Assert.NotEqual(mine, Tables());
        Assert.DoesNotContain("id=\"fitted\"", File.ReadAllText(Path.Combine(Out, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assessment_with_checkpoints_that_is_stopped_among_its_worlds_is_resumed_to_the_same_tables()
    {
        var kept = Path.Combine(folder, "kept");
        var whole = Assess();
        var tables = Tables();
        using var stop = new CancellationTokenSource();
        var watched = Task.Run(() => StopOnceAWorldIsLived(Path.Combine(kept, "worlds"), stop), TestContext.Current.CancellationToken);
        var stopped = Caller.Types(["assess", .. Tiny, .. Worlds, "--out", Out + "-again", "--checkpoint", kept], stop.Token);
        await watched;
        Assert.Equal(ExitCode.Interrupted, stopped.Code);
        Assert.Contains("resume", stopped.Error, StringComparison.Ordinal);
        var resumed = Caller.Types("resume", kept);
        Assert.Equal((ExitCode.Done, whole.Lines[^1]), (resumed.Code, resumed.Lines[^1]));
        Assert.Equal(tables, Tables("out-again"));
        Assert.False(Directory.Exists(Path.Combine(kept, "worlds")));
    }

    private static void StopOnceAWorldIsLived(string worlds, CancellationTokenSource stop)
    {
        for (var look = 0; look < 3000 && !stop.IsCancellationRequested; look++)
        {
            if (Directory.Exists(worlds) && Directory.EnumerateFiles(worlds, "run-*", SearchOption.AllDirectories).Any()) stop.Cancel();
            else Thread.Sleep(10);
        }
    }

    private string[] Tables(string name = "out") =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, name, "tables")).Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path) + "\n" + File.ReadAllText(path))];
}
