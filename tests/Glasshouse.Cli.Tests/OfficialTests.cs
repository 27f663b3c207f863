namespace Glasshouse.Cli.Tests;

public sealed class OfficialTests
{
    private static readonly string[] Size = ["--people", "3000", "--months", "6", "--burn-in", "1"];

    [Fact]
    public void The_life_of_an_official_is_told_by_her_place_among_the_officials()
    {
        var answer = Caller.Types(["trace", "captured", "--official", "2", .. Size]);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("in public office", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_official_beside_her_twin_is_the_same_person()
    {
        var answer = Caller.Types(["trace", "captured", "--against", "no-scoring", "--official", "0", .. Size]);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("in public office", answer.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "is not a whole number of 0 or more")]
    [InlineData("-1", "is not a whole number of 0 or more")]
    [InlineData("3000", "is not among the officials of 3000 people")]
    public void An_official_who_does_not_exist_is_refused(string official, string rule)
    {
        var answer = Caller.Types(["trace", "captured", $"--official={official}", .. Size]);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }
}
