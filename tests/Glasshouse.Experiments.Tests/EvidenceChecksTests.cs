using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

public class EvidenceChecksTests
{
    private const long People = 1_409_778_724 / 1000;

    [Fact]
    public void Every_pattern_names_a_figure_that_may_be_fitted() =>
        Assert.All(PublishedPatterns.All, pattern => Assert.Null(Calibration.TargetFrom(pattern.EvidenceId).Refusal));

    [Fact]
    public void Counts_are_scaled_to_the_real_population_and_added_up_to_the_month_of_the_figure()
    {
        var check = Checks("court-list", 12, 60).Single(check => check.EvidenceId == "S7-entries");
        // October 2013 to February 2017 are 41 months of 10 entries for each of two kinds that happen.
        Assert.Equal(1_000.0 * 41 * 20, check.Model.Mean, 1.0);
        Assert.False(check.Passes);
        Assert.True(check.IsRelative);
    }

    [Fact]
    public void Figures_after_the_end_of_the_run_are_left_out()
    {
        var dates = Checks("court-list", 12, 45).Select(check => EvidenceLibrary.Find(check.EvidenceId)!.Date).ToArray();
        Assert.Contains("2017-02", dates);
        Assert.DoesNotContain(dates, date => string.Compare(date, "2017-06", StringComparison.Ordinal) > 0);
    }

    [Fact]
    public void Without_a_year_before_the_regime_nothing_is_held_against_it() =>
        Assert.DoesNotContain(Checks("no-scoring", 11, 60), check => check.EvidenceId == "E1-evaded");

    [Fact]
    public void A_lower_bound_is_met_from_above()
    {
        var evaded = PublishedPatterns.All.Single(pattern => pattern.EvidenceId == "E1-evaded");
        Assert.True(evaded.Matches(95, 70));
        Assert.True(evaded.Matches(65, 70));
        Assert.False(evaded.Matches(64, 70));
    }

    [Theory]
    [InlineData(79, false)]
    [InlineData(81, true)]
    [InlineData(119, true)]
    [InlineData(121, false)]
    public void A_count_matches_within_a_fifth(double model, bool matches) =>
        Assert.Equal(matches, PublishedPatterns.All.First(pattern => pattern.EvidenceId == "S7-entries").Matches(model, 100));

    [Fact]
    public void A_figure_that_a_number_cites_is_called_fitted() =>
        Assert.True(Checks("court-list", 12, 60).Single(check => check.EvidenceId == "S12-flights").Fitted);

    // The shares of debtors who fulfilled in early 2014 and by the end of 2016 set the dated pay chance.
    [Theory]
    [InlineData("S3-fulfilled-share", FigureTie.Fitted)]
    [InlineData("S6-fulfilled", FigureTie.Fitted)]
    [InlineData("F13-2018-05", FigureTie.Fitted)]
    [InlineData("F13-2018-06", FigureTie.Fitted)]
    [InlineData("S9-entries", FigureTie.Between)]
    [InlineData("S3-entries", FigureTie.Between)]
    [InlineData("S7-flights", FigureTie.Free)]
    [InlineData("S9-rail", FigureTie.Free)]
    public void A_figure_is_called_what_its_tie_to_the_numbers_makes_it(string id, FigureTie tie) =>
        Assert.Equal(tie, Checks("court-list", 12, 60).Single(check => check.EvidenceId == id).Tie);

    [Fact]
    public void Figures_of_the_United_States_are_held_against_people_of_that_place_alone()
    {
        Assert.Contains(Checks("us-credit", 12, 12), check => check.EvidenceId == "US-141");
        Assert.Contains(Checks("us-no-scoring", 12, 12), check => check.EvidenceId == "HP-301-gave");
        Assert.DoesNotContain(Checks("us-credit", 12, 11), check => check.EvidenceId == "US-141");
        Assert.DoesNotContain(Checks("no-scoring", 12, 60), check => check.EvidenceId.StartsWith("US-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scenario_is_run_beside_the_never_scored_arm_of_its_place()
    {
        Assert.Equal("us-no-scoring", Experiment.BaselineOf(Small.Load("us-credit-2021")));
        Assert.Equal("no-scoring", Experiment.BaselineOf(Small.Load("essay")));
    }

    private static EvidenceCheck[] Checks(string arm, int burnIn, int months)
    {
        var plan = Plan.From(Small.Load(arm), People, burnIn, months, out _)!;
        return EvidenceChecks.Of([plan], [[RecordOf(plan, burnIn + months)]]);
    }

    // The same in every month: everybody an adult, ten score entries and ten court entries.
    private static RunRecord RecordOf(Plan plan, int months)
    {
        var counts = from month in Enumerable.Range(0, months)
                     from province in Enumerable.Range(0, plan.Provinces.Length)
                     from name in OutcomeNames.All
                     select province > 0 ? 0 : name.Outcome switch
                     {
                         Outcome.People or Outcome.Adults => People,
                         Outcome.EntriesScore or Outcome.EntriesCourt => 10L,
                         _ => 0L,
                     };
        return new RunRecord(plan.Scenario.Name, 1, plan.BurnIn, [.. plan.Provinces.Select(province => province.Name)], [.. counts], "");
    }
}
