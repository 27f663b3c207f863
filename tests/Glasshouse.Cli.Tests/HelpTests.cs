namespace Glasshouse.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Verbs =
        ["assess", "run", "compare", "check", "scenarios", "evidence", "schema", "trace", "verify", "resume", "branch", "sweep", "query", "bench", "patterns", "docking", "odd", "curves", "sensitivity", "calibrate", "discover", "reversal"];

    [Fact]
    public void The_program_alone_shows_every_verb_and_examples()
    {
        var answer = Caller.Types();
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.All(Verbs, verb => Assert.Contains($"  {verb}", answer.Output, StringComparison.Ordinal));
        Assert.Contains("Examples:", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Every_verb_explains_itself()
    {
        foreach (var verb in Verbs)
        {
            var answer = Caller.Types(verb, "--help");
            Assert.Equal(ExitCode.Done, answer.Code);
            Assert.Contains("Usage:", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Help_answers_whatever_else_is_wrong() => Assert.Equal(ExitCode.Done, Caller.Types("assess", "--people", "0", "--help").Code);

    [Fact]
    public void The_defaults_of_an_assessment_stand_in_its_help()
    {
        var help = Caller.Types("assess", "--help").Output;
        Assert.All(["1000000", "84", "36", "8", "out"], standard => Assert.Contains($"[default: {standard}]", help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("trace")]
    [InlineData("reversal")]
    public void Every_verb_with_sizes_says_what_changes_for_a_whole_country(string verb)
    {
        var help = string.Join(' ', Caller.Types(verb, "--help").Output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("1 from 100,000,000 people on, unless asked for", help, StringComparison.Ordinal);
        Assert.Contains("0 from 100,000,000 people on, unless asked for", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Single(Caller.Types("--version").Lines);
}
