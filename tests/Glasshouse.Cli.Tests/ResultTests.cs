using System.CommandLine;
using System.Text.Json;
using Glasshouse.Cli.Asking;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Tests;

public sealed class ResultTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private Answer Run(params string[] more) => Caller.Types(
        ["run", "essay", "--people", "2000", "--months", "13", "--burn-in", "2", "--seeds", "2", "--out", folder, .. more]);

    [Fact]
    public void The_last_line_of_a_run_is_its_hash()
    {
        var answer = Run();
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Matches("^result sha256:[0-9a-f]{64}$", answer.Lines[^1]);
        Assert.Contains("Rule-breaking", answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "report.html")));
    }

    [Fact]
    public void A_run_as_JSON_prints_nothing_else()
    {
        var answer = Run("--json");
        using var json = JsonDocument.Parse(answer.Output);
        var root = json.RootElement;
        Assert.Equal("run", root.GetProperty("verb").GetString());
        Assert.Equal(2000, root.GetProperty("size").GetProperty("people").GetInt64());
        Assert.Equal(["no-scoring", "essay"], root.GetProperty("arms").EnumerateArray().Select(arm => arm.GetProperty("name").GetString()));
        Assert.Matches("^sha256:[0-9a-f]{64}$", root.GetProperty("resultHash").GetString());
    }

    [Fact]
    public void A_scenario_alone_has_no_twin_and_one_seed_no_interval()
    {
        var answer = Caller.Types("run", "essay", "--alone", "--people", "2000", "--months", "13", "--burn-in", "2", "--seeds", "1", "--out", folder);
        Assert.DoesNotContain("no-scoring", answer.Output, StringComparison.Ordinal);
        Assert.Contains("one seed", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("essay-without-creep", File.ReadAllText(Path.Combine(folder, "outcomes.csv")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Caller.Types("verify", folder).Code);
    }

    [Theory]
    [InlineData("--people 99999999", 36, 8)]
    [InlineData("--people 100000000", 0, 1)]
    [InlineData("--people 1409778724 --seeds 2 --burn-in 12", 12, 2)]
    public void A_whole_country_is_lived_once_from_its_first_month_unless_more_is_asked_for(string words, int burnIn, int seeds)
    {
        var (verb, options) = (new Command("size"), new SizeOptions());
        options.AddTo(verb);
        var problems = new List<Problem>();
        var size = options.Size(verb.Parse(words), problems);
        Assert.Empty(problems);
        Assert.Equal((burnIn, seeds), (size.BurnIn, size.Seeds));
    }

    [Fact]
    public void What_was_laid_down_can_be_verified_on_other_threads_and_lanes()
    {
        Run();
        var answer = Caller.Types("verify", folder, "--threads", "1", "--lanes", "1");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.StartsWith("verified", answer.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_fails_verification()
    {
        Run();
        File.AppendAllText(Path.Combine(folder, "outcomes.csv"), "\n");
        var answer = Caller.Types("verify", folder);
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains(answer.Lines, line => line.StartsWith("differs  outcomes.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("31")]
    public void Very_few_people_are_a_society_too(string people)
    {
        var answer = Caller.Types("run", "no-scoring", "--people", people, "--months", "12", "--burn-in", "0", "--seeds", "1", "--out", folder);
        Assert.Equal(ExitCode.Done, answer.Code);
    }
}
