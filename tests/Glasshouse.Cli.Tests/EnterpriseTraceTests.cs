namespace Glasshouse.Cli.Tests;

public class EnterpriseTraceTests
{
    private static readonly string[] Small = ["--people", "20000", "--burn-in", "6", "--months", "24", "--threads", "1"];

    [Fact]
    public void The_course_of_an_enterprise_is_told_in_words()
    {
        var answer = Caller.Types(["trace", "essay", "--enterprise", "5", .. Small]);
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("Synthetic enterprise 5 under essay. A ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("At the end: margin ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_beside_its_twin_and_for_programs()
    {
        var answer = Caller.Types(["trace", "essay", "--enterprise", "5", "--against", "no-scoring", "--json", .. Small]);
        Assert.Equal(0, answer.Code);
        using var story = System.Text.Json.JsonDocument.Parse(answer.Output);
        Assert.Equal(5, story.RootElement.GetProperty("enterprise").GetInt64());
        Assert.Equal(30, story.RootElement.GetProperty("months").GetArrayLength());
        Assert.Equal(30, story.RootElement.GetProperty("twin").GetArrayLength());
    }

    [Theory, InlineData("x", "is not a whole number"), InlineData("-1", "is not a whole number"), InlineData("99999", "is not among the")]
    public void An_enterprise_that_is_not_there_is_refused(string asked, string rule)
    {
        var answer = Caller.Types(["trace", "essay", "--enterprise", asked, .. Small]);
        Assert.Equal(2, answer.Code);
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }
}
