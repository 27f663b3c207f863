using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments.Tests;

public class MeasuringTests
{
    private static readonly Measure Share = new("share", "", "", "", [Outcome.Gave, Outcome.Volunteered], [Outcome.Adults], 100, 0, "");

    // Two provinces, three months of which one is burn-in; every count is its month times ten plus its province plus one.
    private static readonly RunRecord Record = RecordOf((month, province, outcome) =>
        outcome == Outcome.Adults ? 100 : outcome is Outcome.Gave or Outcome.Volunteered ? (month * 10) + province + 1 : 0);

    [Fact]
    public void Numerators_and_denominators_are_added_up_before_they_are_divided() =>
        Assert.Equal(100.0 * 2 * (11 + 12 + 21 + 22) / 400, Measuring.Of(Share, Record, 1, 3));

    [Fact]
    public void A_province_is_read_alone() => Assert.Equal(100.0 * 2 * (12 + 22) / 200, Measuring.Of(Share, Record, 1, 1, 3));

    [Fact]
    public void The_last_year_of_a_short_run_leaves_the_burn_in_out() =>
        Assert.Equal(Measuring.Of(Share, Record, 1, 3), Measuring.LastYear(Share, Record));

    [Fact]
    public void A_share_of_nothing_is_not_a_number() =>
        Assert.True(double.IsNaN(Measuring.LastYear(Share with { Denominator = [Outcome.Listed] }, Record)));

    [Fact]
    public void Where_a_sum_of_nil_says_that_nobody_has_such_a_thing_there_is_no_value()
    {
        var listed = Share with { Numerator = [Outcome.Listed] };
        Assert.Equal(0, Measuring.LastYear(listed, Record));
        Assert.True(double.IsNaN(Measuring.LastYear(listed with { NilIsNone = true }, Record)));
        Assert.Equal(Measuring.LastYear(Share, Record), Measuring.LastYear(Share with { NilIsNone = true }, Record));
    }

    [Fact]
    public void A_society_has_a_mean_score_or_a_mean_credit_score_and_never_both()
    {
        double[] Means(string arm)
        {
            var found = Small.Run(Small.Size with { Seeds = 1 }, Small.OneThread, arm).Findings.Arms[0];
            return [.. new[] { "score", "credit-score" }.Select(name => found.Measures.Single(finding => finding.Measure.Name == name).LastYear.Mean)];
        }

        Assert.Equal([1_000, double.NaN], Means("no-scoring"));
        var (score, credit) = (Means("us-credit")[0], Means("us-credit")[1]);
        Assert.True(double.IsNaN(score) && credit > 600, $"{score} {credit}");
    }

    [Fact]
    public void Without_a_denominator_a_measure_is_a_count() =>
        Assert.Equal(2 * (1 + 2), Measuring.Of(Share with { Denominator = [], Scale = 1 }, Record, 0, 1));

    [Fact]
    public void A_gap_is_one_ratio_less_another_before_it_is_scaled()
    {
        var gap = Share with { Numerator = [Outcome.Gave], Less = new Ratio([Outcome.Volunteered], [Outcome.Adults]) };
        Assert.Equal(0, Measuring.Of(gap, Record, 1, 3));
        Assert.Equal(100.0 * 66 / 400, Measuring.Of(gap with { Less = new Ratio([Outcome.Listed], [Outcome.Adults]) }, Record, 1, 3), 9);
        Assert.True(double.IsNaN(Measuring.Of(gap with { Less = new Ratio([Outcome.Gave], [Outcome.Listed]) }, Record, 1, 3)));
    }

    private static RunRecord RecordOf(Func<int, int, Outcome, long> count)
    {
        var counts = from month in Enumerable.Range(0, 3)
                     from province in Enumerable.Range(0, 2)
                     from outcome in OutcomeNames.All
                     select count(month, province, outcome.Outcome);
        return new RunRecord("arm", 1, 1, ["north", "south"], [.. counts], "");
    }
}
