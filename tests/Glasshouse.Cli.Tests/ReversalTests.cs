using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class ReversalTests
{
    private static readonly string[] Small = ["--people", "640", "--burn-in", "3", "--months", "12", "--seeds", "3"];

    [Fact]
    public void A_point_or_its_absence_is_told_in_a_sentence_and_in_JSON()
    {
        string[] asked = ["reversal", "essay", "no-scoring", "--number", "conduct.commercial-fraud-crowding-out", "morals.crowding-out", "--range", "0", "0.7", .. Small];
        var answer = Caller.Types(asked);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.StartsWith("conduct.commercial-fraud-crowding-out morals.crowding-out ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("essay less no-scoring on offenders", answer.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Caller.Types([.. asked, "--json"]).Output);
        Assert.Contains(json.RootElement.GetProperty("state").GetString(), (string[])["turns", "keeps", "not-decided"]);
        Assert.Equal(0.7, json.RootElement.GetProperty("rangeTo").GetDouble());
    }

    [Theory]
    [InlineData("--number", "conduct.commercial-fraud-crowding", "The nearest is conduct.commercial-fraud-crowding-out.")]
    [InlineData("--on", "offendrs", "The nearest is offenders.")]
    [InlineData("--range", "0.5", "is not two numbers")]
    [InlineData("--seeds", "2", "is fewer than three seeds")]
    public void What_cannot_be_asked_is_named_and_refused(string option, string value, string rule)
    {
        string[] number = option == "--number" ? [] : ["--number", "conduct.commercial-fraud-crowding-out"];
        var answer = Caller.Types(["reversal", "essay", "no-scoring", .. number, option, value]);
        Assert.Equal((ExitCode.BadInput, ""), (answer.Code, answer.Output));
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_outside_the_limits_is_refused() =>
        Assert.Contains("leaves the limits", Caller.Types("reversal", "essay", "no-scoring", "--number", "morals.crowding-out", "--range", "0", "70").Error, StringComparison.Ordinal);
}
