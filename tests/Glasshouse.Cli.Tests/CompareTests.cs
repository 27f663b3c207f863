using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-" + Guid.NewGuid());

    public CompareTests() => Directory.CreateDirectory(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Out => Path.Combine(folder, "out");

    [Fact]
    public void An_arm_with_another_start_is_compared_unpaired_and_says_so()
    {
        var answer = Compare("no-scoring", "essay", Later());
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("later: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("other people: unpaired", answer.Output, StringComparison.Ordinal);
        var report = File.ReadAllText(Path.Combine(Out, "report.html"));
        Assert.Contains("later (unpaired)", report, StringComparison.Ordinal);
        Assert.Contains("no person is held against a twin", report, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Caller.Types("verify", Out).Code);
    }

    [Fact]
    public void In_JSON_each_difference_says_whether_it_is_paired()
    {
        using var json = JsonDocument.Parse(Compare("no-scoring", "essay", Later(), "--json").Output);
        var arms = json.RootElement.GetProperty("arms").EnumerateArray().ToArray();
        Assert.Equal([true, true, false], arms.Select(arm => arm.GetProperty("samePeopleAsBaseline").GetBoolean()));
        Assert.Equal("2016-01", arms[2].GetProperty("start").GetString());
        Assert.Equal(JsonValueKind.Null, arms[2].GetProperty("persons").ValueKind);
        Assert.All(Differences(arms[1]), difference => Assert.True(difference.GetProperty("paired").GetBoolean()));
        Assert.All(Differences(arms[2]), difference => Assert.False(difference.GetProperty("paired").GetBoolean()));
    }

    [Fact]
    public void A_person_has_no_twin_among_other_people()
    {
        var answer = Caller.Types("trace", "essay", "--against", Later(), "--people", "1000", "--months", "2", "--burn-in", "1");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("start", answer.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Differences(JsonElement arm) =>
        arm.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("againstBaseline"));

    private string Later()
    {
        var file = Path.Combine(folder, "later.yaml");
        File.WriteAllText(file, Caller.Types("scenarios", "essay").Output
            .Replace("scenario: essay", "scenario: later", StringComparison.Ordinal)
            .Replace("extends: court-list", "extends: court-list\nstart: 2016-01", StringComparison.Ordinal));
        return file;
    }

    private Answer Compare(params string[] words) =>
        Caller.Types(["compare", .. words, "--people", "3000", "--months", "12", "--burn-in", "2", "--seeds", "3", "--out", Out]);
}
