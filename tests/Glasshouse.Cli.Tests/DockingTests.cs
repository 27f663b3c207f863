using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class DockingTests
{
    [Fact]
    public void A_known_result_is_shown_with_published_value_ours_and_tolerance()
    {
        var answer = Caller.Types("docking", "d8");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains(answer.Lines, line => line.StartsWith("D8  ", StringComparison.Ordinal) && line.Contains("c/b = 0.2", StringComparison.Ordinal) && line.TrimEnd().EndsWith("pass", StringComparison.Ordinal));
        Assert.Equal("1 of 1 known results are met; 0 not modelled. Met: 3 of the 3 that nothing was fitted to.", answer.Lines[^1]);
    }

    [Fact]
    public void As_JSON_nothing_else_is_printed()
    {
        using var json = JsonDocument.Parse(Caller.Types("docking", "D3", "D6", "--json").Output);
        var results = json.RootElement.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["D3", "D6"], results.Select(result => result.GetProperty("id").GetString()));
        Assert.All(results, result => Assert.Equal("pass", result.GetProperty("verdict").GetString()));
        Assert.All(results[0].GetProperty("rows").EnumerateArray(), row => Assert.True(double.IsFinite(row.GetProperty("ours").GetDouble())));
    }

    [Fact]
    public void Unknown_ids_are_named_all_at_once()
    {
        var answer = Caller.Types("docking", "D1", "D77", "threshold", "--seed", "x");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal(3, answer.Complaints.Length);
        Assert.Contains("'D77'", answer.Complaints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_fails_only_where_something_is_missed() =>
        Assert.Equal(ExitCode.Done, Caller.Types("docking", "D3", "--strict").Code);

    [Fact]
    public void A_number_that_the_run_was_fitted_to_is_said_to_test_nothing()
    {
        using var json = JsonDocument.Parse(Caller.Types("docking", "D4", "--json").Output);
        var rows = json.RootElement.GetProperty("results")[0].GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(["fitted", "fitted", "fitted", "fitted", "free"], rows.Select(row => row.GetProperty("tie").GetString()));
    }
}
