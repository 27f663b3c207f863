namespace Glasshouse.Scenarios.Tests;

public sealed class ScenariosPageTests
{
    [Fact]
    public void The_small_scenario_on_the_page_reads_without_problems()
    {
        var page = File.ReadAllText(Repository.Path("docs", "scenarios.md"));
        var begin = page.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var reading = Written.ReadAll(page[begin..page.IndexOf("```", begin, StringComparison.Ordinal)]);
        Assert.Equal("", string.Join("\n", reading.Problems));
    }
}
