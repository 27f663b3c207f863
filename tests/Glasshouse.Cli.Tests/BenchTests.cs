using System.Text.Json;
using System.Text.RegularExpressions;

namespace Glasshouse.Cli.Tests;

public sealed class BenchTests
{
    [Fact]
    public void One_person_is_measured_in_whole_figures_and_said_to_be_too_few()
    {
        var answer = Caller.Types("bench", "--people", "1", "--months", "1", "--by-mechanism");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.DoesNotMatch("∞|NaN|Infinity| 0\\.0 million| 0 person-months", answer.Output);
        Assert.Contains(answer.Lines, line => line.StartsWith("note ", StringComparison.Ordinal) && line.Contains("fewer than 1,000,000 people", StringComparison.Ordinal));
        Assert.Matches(new Regex("^all steps +[0-9,]+$", RegexOptions.Multiline), answer.Output);
    }

    [Fact]
    public void As_JSON_every_figure_is_a_number()
    {
        using var json = JsonDocument.Parse(Caller.Types("bench", "--people", "1", "--months", "1", "--json").Output);
        Assert.All(json.RootElement.EnumerateObject().Where(figure => figure.Value.ValueKind == JsonValueKind.Number), figure => Assert.True(double.IsFinite(figure.Value.GetDouble())));
        Assert.True(json.RootElement.GetProperty("personMonthsPerSecond").GetDouble() > 0);
    }
}
