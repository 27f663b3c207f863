using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class ScenarioTests
{
    [Fact]
    public void Shipped_scenarios_are_listed_with_a_sentence_each()
    {
        var answer = Caller.Types("scenarios");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.All(Asking.Defaults.Arms, arm => Assert.Contains(answer.Lines, line => line.StartsWith(arm + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_printed_scenario_can_be_copied_and_is_good()
    {
        var file = Path.Combine(Path.GetTempPath(), $"glasshouse-{Guid.NewGuid()}.yaml");
        File.WriteAllText(file, Caller.Types("scenarios", "essay").Output);
        var answer = Caller.Types("check", file);
        File.Delete(file);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.StartsWith("ok  ", answer.Output, StringComparison.Ordinal);
        Assert.Matches("sha256:[0-9a-f]{64}", answer.Output);
    }

    [Fact]
    public void Every_shipped_scenario_is_good()
    {
        foreach (var line in Caller.Types("scenarios").Lines)
            Assert.Equal(ExitCode.Done, Caller.Types("check", line.Split(' ')[0]).Code);
    }

    [Fact]
    public void A_malformed_file_shows_every_problem_and_good_files_are_still_checked()
    {
        var file = Path.Combine(Path.GetTempPath(), $"glasshouse-{Guid.NewGuid()}.yaml");
        File.WriteAllText(file, "name: [\n  - {{{\n");
        var answer = Caller.Types("check", file, "essay");
        File.Delete(file);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(answer.Lines, line => line.StartsWith(file, StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith("ok  essay", StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_scenario_names_the_nearest()
    {
        var answer = Caller.Types("scenarios", "esay");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("Did you mean essay?", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_JSON()
    {
        using var schema = JsonDocument.Parse(Caller.Types("schema").Output);
        Assert.Equal(JsonValueKind.Object, schema.RootElement.ValueKind);
        Assert.True(schema.RootElement.TryGetProperty("$schema", out _));
    }
}
