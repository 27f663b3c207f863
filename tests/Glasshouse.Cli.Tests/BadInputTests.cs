namespace Glasshouse.Cli.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("asess", "assess")]
    [InlineData("comapre", "compare")]
    [InlineData("evidnece", "evidence")]
    public void A_misspelt_verb_names_the_nearest(string written, string meant)
    {
        var answer = Caller.Types(written);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains($"'{written}' is not a verb. Did you mean {meant}?", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("--peple", "--people")]
    [InlineData("--thread=3", "--threads")]
    [InlineData("--jsno", "--json")]
    public void A_misspelt_option_names_the_nearest(string written, string meant)
    {
        var answer = Caller.Types("assess", written);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains($"Did you mean {meant}?", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_is_never_taken_for_a_scenario()
    {
        var answer = Caller.Types("compare", "essay", "--peple", "5", "court-list");
        Assert.Equal(["command line  '--peple' is not an option of compare. Did you mean --people?"], answer.Complaints);
    }

    [Theory]
    [InlineData("--people", "0")]
    [InlineData("--people", "-5")]
    [InlineData("--people", "ten")]
    [InlineData("--people", "1e6")]
    [InlineData("--people", "")]
    [InlineData("--people", "99999999999999999999999")]
    [InlineData("--months", "0")]
    [InlineData("--months", "1.5")]
    [InlineData("--seeds", "0")]
    [InlineData("--seed", "-1")]
    [InlineData("--burn-in", "x")]
    [InlineData("--threads", "0")]
    [InlineData("--lanes", "64")]
    public void A_value_outside_its_limits_is_named_with_its_rule(string option, string value)
    {
        var answer = Caller.Types("assess", option, value);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(answer.Complaints, line => line.StartsWith($"{option}  '{value}' is no", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_people_is_answered_with_the_way_out()
    {
        var answer = Caller.Types("assess", "--people", "0");
        Assert.Contains("A society needs at least one person", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var answer = Caller.Types("assess", "--people", "0", "--months", "x", "--lanes", "7", "--threads", "none");
        Assert.All(["--people", "--months", "--lanes", "--threads"], option => Assert.Contains(answer.Complaints, line => line.StartsWith(option, StringComparison.Ordinal)));
    }

    [Fact]
    public void More_people_than_memory_are_refused_with_the_number_that_fits()
    {
        var answer = Caller.Types(["assess", "--people", "1000000000"], CancellationToken.None, availableBytes: 8_000_000_000);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        var fits = System.Text.RegularExpressions.Regex.Match(answer.Error, "At most ([0-9,]+) people fit").Groups[1].Value;
        var fewer = long.Parse(fits, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(fewer, 400_000_000, 500_000_000);
        Assert.Contains("With --checkpoint DIR savings wait on the disk too", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("do not fit", Caller.Types(["assess", "--people", $"{fewer - 1000}", "--lanes", "none"], CancellationToken.None, availableBytes: 8_000_000_000).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_memory_is_taken_than_is_allowed()
    {
        Assert.Matches("need 15\\.[0-9]{2} GB of memory and 1\\.00 GB are free", Caller.Types("run", "no-scoring", "--people", "1000000000", "--memory", "1").Error);
        Assert.Contains("--memory", Caller.Types("run", "no-scoring", "--memory", "0").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused_before_the_work()
    {
        var file = Path.GetTempFileName();
        var answer = Caller.Types("run", "no-scoring", "--people", "31", "--out", file);
        File.Delete(file);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("this is a file", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("trace")]
    [InlineData("assess", "--people")]
    [InlineData("assess", "--people", "5", "--people", "6")]
    [InlineData("assess", "essay")]
    [InlineData("run", "essay", "--out", "--json")]
    [InlineData("compare", "essay")]
    [InlineData("compare", "no-scoring", "no-scoring")]
    [InlineData("run", "\0")]
    [InlineData("run", "")]
    [InlineData("run", "/no/such/file.yaml")]
    [InlineData("run", "no-such-scenario")]
    [InlineData("run", "essay", "--set", "nonsense")]
    [InlineData("run", "essay", "--set", "no.such-key=1")]
    [InlineData("verify", "/no/such/folder")]
    [InlineData("verify", "\0")]
    [InlineData("resume")]
    [InlineData("resume", "")]
    [InlineData("resume", "\0")]
    [InlineData("resume", "/no/such/folder")]
    [InlineData("resume", "/")]
    [InlineData("branch", "essay")]
    [InlineData("branch", "/no/such/checkpoint", "essay")]
    [InlineData("branch", "\0", "essay")]
    [InlineData("branch", "/", "essay")]
    [InlineData("branch", "/no/such/checkpoint", "essay", "--months", "0")]
    [InlineData("run", "essay", "--checkpoint", "")]
    [InlineData("run", "essay", "--checkpoint", "\0")]
    [InlineData("run", "essay", "--checkpoint", "/")]
    [InlineData("run", "essay", "--checkpoint", "new", "--every", "0")]
    [InlineData("run", "essay", "--checkpoint", "new", "--keep", "none")]
    [InlineData("run", "essay", "--every", "6")]
    [InlineData("run", "essay", "--keep", "6")]
    [InlineData("trace", "essay", "--people", "10", "--person", "10")]
    public void Whatever_is_typed_wrongly_ends_with_two_and_a_sentence(params string[] words)
    {
        var answer = Caller.Types(words);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.NotEmpty(answer.Complaints.Concat(answer.Lines));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }
}
