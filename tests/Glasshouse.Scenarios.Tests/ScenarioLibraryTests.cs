namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioLibraryTests
{
    [Fact]
    public void Every_shipped_scenario_reads_without_problems() =>
        Assert.Equal("", string.Join("\n", ScenarioLibrary.All.SelectMany(reading => reading.Problems).Distinct()));

    [Fact]
    public void Every_shipped_scenario_is_named_as_its_file() =>
        Assert.Equal(ScenarioLibrary.Names, ScenarioLibrary.Summaries.Select(summary => summary.Name));

    [Fact]
    public void The_first_five_are_shipped()
    {
        foreach (var name in (string[])["no-scoring", "court-list", "essay", "due-process", "captured"])
            Assert.Contains(name, ScenarioLibrary.Names);
    }

    [Fact]
    public void Every_number_of_a_shipped_scenario_has_evidence_or_a_range_unless_it_is_a_switch()
    {
        var numbers = ScenarioLibrary.All.SelectMany(reading => reading.Scenario!.Numbers.Values);
        Assert.All(numbers, number => Assert.True(number.Key.IsSwitch || !number.IsAssumption || number.RangeLow is not null, number.Key.Path));
    }

    [Fact]
    public void The_text_of_a_shipped_scenario_can_be_copied()
    {
        Assert.Contains("scenario: essay", ScenarioLibrary.TextOf("essay"), StringComparison.Ordinal);
        Assert.Null(ScenarioLibrary.TextOf("nowhere"));
    }

    [Fact]
    public void Without_scoring_no_number_of_the_regime_is_on()
    {
        var scenario = ScenarioFiles.Load("no-scoring", []).Scenario!;
        foreach (var key in (NumberKey[])[Keys.ScoringKeys.On, Keys.ScoringKeys.Salience, Keys.ListingKeys.CourtChance, Keys.ListingKeys.ScoreThreshold])
            Assert.Equal(0, scenario.Numbers[key].At(new YearMonth(2030, 1)));
    }
}
