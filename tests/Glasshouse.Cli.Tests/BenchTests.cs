using System.Text.Json;
using System.Text.RegularExpressions;

namespace Glasshouse.Cli.Tests;

public sealed class BenchTests
{
    [Fact]
    public void One_person_is_measured_in_whole_figures_and_said_to_be_too_few()
    {
        var answer = Caller.Types("bench", "--people", "1", "--months", "1", "--by-mechanism", "--by-operation");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.DoesNotMatch("∞|NaN|Infinity| 0\\.0 million| 0 person-months", answer.Output);
        Assert.Contains(answer.Lines, line => line.StartsWith("note ", StringComparison.Ordinal) && line.Contains("fewer than 1,000,000 people", StringComparison.Ordinal));
        Assert.Matches(new Regex("^all steps +[0-9,]+ +100.0 %", RegexOptions.Multiline), answer.Output);
        Assert.Matches(new Regex("^share of limit +[0-9.]+ % of the lower of both limits, (?:memory|cores)$", RegexOptions.Multiline), answer.Output);
        Assert.Matches(new Regex("^Lookup +[0-9.]+ +[0-9.]+$", RegexOptions.Multiline), answer.Output);
    }

    [Fact]
    public void As_JSON_every_figure_is_a_number()
    {
        using var json = JsonDocument.Parse(Caller.Types("bench", "--people", "1", "--months", "1", "--by-mechanism", "--json").Output);
        Assert.All(json.RootElement.EnumerateObject().Where(figure => figure.Value.ValueKind == JsonValueKind.Number), figure => Assert.True(double.IsFinite(figure.Value.GetDouble())));
        Assert.True(json.RootElement.GetProperty("personMonthsPerSecond").GetDouble() > 0);
        Assert.True(json.RootElement.GetProperty("arithmetic").GetProperty("drawsPerPersonMonth").GetDouble() > 1);
        Assert.Contains(json.RootElement.GetProperty("binding").GetString(), (string[])["memory", "arithmetic"]);
        Assert.All(json.RootElement.GetProperty("steps").EnumerateArray(), step => Assert.True(step.GetProperty("shareOfBound").GetDouble() >= 0));
    }

    [Fact]
    public void Small_runs_are_told_with_their_parts()
    {
        var answer = Caller.Types("bench", "--small-runs", "2", "--people", "100", "--months", "2");
        Assert.Equal(ExitCode.Done, answer.Code);
        foreach (var part in (string[])["plan", "set-up", "months", "measures"]) Assert.Contains(answer.Lines, line => Regex.IsMatch(line, $"^{part} +[0-9.]+$"));
        using var json = JsonDocument.Parse(Caller.Types("bench", "--small-runs", "2", "--people", "100", "--months", "2", "--json").Output);
        Assert.Equal(100, json.RootElement.GetProperty("people").GetInt64());
    }

    [Fact]
    public void Widths_are_told_one_by_one()
    {
        using var json = JsonDocument.Parse(Caller.Types("bench", "--widths", "--people", "100", "--months", "1", "--threads", "1", "--json").Output);
        Assert.Equal(["Wide512", "Wide256", "Wide128", "One"], json.RootElement.GetProperty("widths").EnumerateArray().Select(width => width.GetProperty("lanes").GetString()!));
    }

    [Fact]
    public void Different_measurements_are_asked_for_one_at_a_time()
    {
        var answer = Caller.Types("bench", "--growth", "--widths");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("one of them at a time", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_growth_begins_at_a_million()
    {
        var answer = Caller.Types("bench", "--growth", "--people", "1000");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("1,000,000", answer.Error, StringComparison.Ordinal);
    }
}
