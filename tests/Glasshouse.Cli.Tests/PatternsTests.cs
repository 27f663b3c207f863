using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class PatternsTests
{
    [Fact]
    public void A_pattern_is_shown_with_target_source_model_tolerance_and_verdict()
    {
        var answer = Types("p6", "P11");
        Assert.Equal(ExitCode.Done, answer.Code);
        var row = Assert.Single(answer.Lines, line => line.StartsWith("P6 ", StringComparison.Ordinal) && line.Contains("HP-322-four-others", StringComparison.Ordinal));
        Assert.Contains("± 5", row, StringComparison.Ordinal);
        Assert.EndsWith("pass", row.TrimEnd(), StringComparison.Ordinal);
        Assert.Matches("of 2 patterns pass", answer.Lines[^1]);
    }

    [Fact]
    public void As_JSON_nothing_else_is_printed()
    {
        using var json = JsonDocument.Parse(Types("P7", "--json").Output);
        Assert.Equal(5000, json.RootElement.GetProperty("people").GetInt64());
        var pattern = Assert.Single(json.RootElement.GetProperty("patterns").EnumerateArray());
        Assert.Equal("pass", pattern.GetProperty("state").GetString());
        Assert.All(pattern.GetProperty("rows").EnumerateArray(), row => Assert.True(row.GetProperty("passes").GetBoolean()));
        Assert.Contains(pattern.GetProperty("rows").EnumerateArray(), row => row.GetProperty("fitted").GetBoolean());
    }

    [Fact]
    public void A_miss_is_no_error_unless_somebody_asks_for_that()
    {
        // So few people hold no list entries of the first month.
        Assert.Equal(ExitCode.Done, Types("P1").Code);
        Assert.Equal(ExitCode.Failed, Types("P1", "--strict").Code);
        Assert.Equal(ExitCode.Done, Types("P7", "--strict").Code);
    }

    [Fact]
    public void Every_bad_word_is_named_at_once()
    {
        var answer = Caller.Types("patterns", "P17", "P0", "--people", "0", "--seeds", "many");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal(4, answer.Complaints.Length);
    }

    [Theory]
    [InlineData("P99", "patterns  'P99' is none of P1 to P16. ./glasshouse patterns without ids takes all of them.")]
    [InlineData("P0", "patterns  'P0' is none of P1 to P16. ./glasshouse patterns without ids takes all of them.")]
    [InlineData("7", "patterns  '7' is none of P1 to P16. Did you mean P7?")]
    [InlineData("D16", "patterns  'D16' is none of P1 to P16. Did you mean P16?")]
    public void An_id_outside_the_range_is_answered_with_the_range_and_a_number_within_it_with_its_id(string written, string complaint) =>
        Assert.Equal([complaint], Caller.Types("patterns", written).Complaints);

    private static Answer Types(params string[] words) => Caller.Types(["patterns", .. words, "--people", "5000", "--seeds", "2"]);
}
