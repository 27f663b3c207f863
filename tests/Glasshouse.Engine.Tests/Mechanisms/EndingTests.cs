using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>What ends with a regime, and what it leaves behind.</summary>
public sealed class EndingTests
{
    private const int Months = 24;
    private const int End = 12;

    // A price on public disorder that displaces most of the inner motive: a fine too small to deter.
    private static readonly Scenario Fine = Arms.Shipped("no-scoring").With(
        (ScoringKeys.On, 1), (ScoringKeys.Salience, 1), (ConductKeys.OrderCrowdingOut, 0.7), (MoralsKeys.CrowdingFade, 0));

    private static readonly Lazy<RunRecord> Going = new(() => Lived(Arms.Everything));
    private static readonly Lazy<RunRecord> Ended = new(() => Lived(Arms.Ended));

    [Fact]
    public void From_the_end_on_nobody_is_listed_refused_scored_or_heard()
    {
        Outcome[] regime =
        [
            Listed, ListedWrongly, EntriesScore, EntriesCourt, EntriesGrave, EntriesWrong, ExitsTerm, ExitsPaid, ExitsServed, ExitsAppeal, ExitsEnd,
            KinRestricted, RefusedFlights, RefusedRail, RefusedHotels, RefusedLoans, Perks, HighBand, BelowThreshold, AppealsFiled, AppealsDecided,
            AppealsPending, Exonerated, WrongNeverCleared, PointsBought, PointsSeeking, RecordsPolitical, RecordsFalseCaptured, PoliticalWeight, AddedClasses, DetainedPeople, VotesCredited
        ];
        foreach (var outcome in regime)
        {
            Assert.Equal(0, After(Ended.Value, outcome));
            if (outcome != ExitsEnd) Assert.True(After(Going.Value, outcome) > 0, $"{outcome} does not happen where it goes on either.");
        }

        Assert.Equal(1_000 * After(Ended.Value, Adults), After(Ended.Value, SumScore));
    }

    [Fact]
    public void In_its_last_month_everybody_who_is_left_on_the_list_leaves_it()
    {
        long Last(Outcome outcome) => Ended.Value.Count(End - 1, outcome);
        Assert.True(Last(ExitsEnd) > 0);
        Assert.Equal(Last(Listed), Last(ExitsEnd) + Last(ExitsTerm) + Last(ExitsPaid) + Last(ExitsServed) + Last(ExitsAppeal));
        Assert.Equal(Last(ListedWrongly), Last(Exonerated) + Last(WrongNeverCleared));
        Assert.Equal(Last(ExitsEnd), Ended.Value.Sum(ExitsEnd));
    }

    [Fact]
    public void Until_its_last_month_an_ended_regime_is_the_same_as_one_that_goes_on()
    {
        Outcome[] dissolved = [ExitsEnd, WrongNeverCleared, SumScore, DetentionExits, EnterpriseExitsTerm, EnterprisesNeverCleared, SumEnterpriseScore];
        foreach (var outcome in Enum.GetValues<Outcome>())
            Assert.True(Ended.Value.FirstDifference(Going.Value, outcome) >= (dissolved.Contains(outcome) ? End - 1 : End), $"{outcome} parts too early.");
    }

    [Fact]
    public void An_end_that_never_comes_within_the_run_changes_nothing() =>
        Assert.Equal(Going.Value.ResultHash, Lived(Arms.Everything.Ending(Months + 1)).ResultHash);

    [Fact]
    public void What_was_done_to_people_stays()
    {
        var never = Lived(Arms.Shipped("no-scoring"));
        foreach (var outcome in new[] { SumMorals, SumTrust, SumPerceived, SumSavings, SumApproval })
        {
            var (gone, going, without) = (Ended.Value.Count(End, outcome), Going.Value.Count(End, outcome), never.Count(End, outcome));
            Assert.True(Math.Abs(gone - going) < Math.Abs(gone - without), $"{outcome} forgets the regime at once.");
        }
    }

    [Fact]
    public void A_small_fine_can_raise_violations_that_stay_up_once_it_is_gone()
    {
        var never = Lived(Arms.Shipped("no-scoring"));
        var fined = Lived(Fine.Ending(End));
        var fading = Lived(Fine.With((MoralsKeys.CrowdingFade, 1)).Ending(End));
        Assert.True(Before(fined, OrderOffences) > 1.5 * Before(never, OrderOffences));
        Assert.True(After(fined, OrderOffences) > 1.5 * After(never, OrderOffences));
        Assert.InRange(After(fading, OrderOffences), 0.9 * After(never, OrderOffences), 1.2 * After(never, OrderOffences));
    }

    [Theory, InlineData(0, 1), InlineData(0.5, 0.5), InlineData(1, 0)]
    public void Crowding_out_fades_by_its_share_each_month_after_the_end(double fade, double left)
    {
        var rules = Fine.With((MoralsKeys.CrowdingFade, fade)).Ending(End).Plan(64, 0, Months).Rules;
        var (whole, crowded) = (Fine.With((ScoringKeys.Salience, 0)).Plan(64, 0, 1).Rules[0].Conduct.OrderMoralWeight, rules[End - 1].Conduct.OrderMoralWeight);
        Assert.Equal(whole - ((whole - crowded) * left), rules[End].Conduct.OrderMoralWeight, 1.0);
        Assert.Equal(whole - ((whole - crowded) * left * left), rules[End + 1].Conduct.OrderMoralWeight, 1.0);
    }

    [Fact]
    public void A_price_that_is_lowered_by_date_lasts_as_one_that_ends()
    {
        var salience = Fine.Numbers[ScoringKeys.Salience];
        var lowered = salience with { Values = [salience.Values[0], new DatedValue(Fine.Start.Plus(End), 0)] };
        var rules = (Fine with { Numbers = Fine.Numbers.SetItem(ScoringKeys.Salience, lowered) }).Plan(64, 0, Months).Rules;
        Assert.Equal(rules[End - 1].Conduct.OrderMoralWeight, rules[^1].Conduct.OrderMoralWeight);
    }

    [Fact]
    public void A_regime_ends_the_same_at_every_width()
    {
        var plan = Arms.Ended.Plan(3_001, 0, 15);
        var one = plan.Run(lanes: LaneWidth.One).ResultHash;
        foreach (var lanes in new[] { LaneWidth.Wide128, LaneWidth.Wide256, LaneWidth.Wide512 }) Assert.Equal(one, plan.Run(lanes: lanes, threads: 2).ResultHash);
    }

    private static long After(RunRecord record, Outcome outcome) => Enumerable.Range(End, Months - End).Sum(month => record.Count(month, outcome));

    private static long Before(RunRecord record, Outcome outcome) => Enumerable.Range(0, End).Sum(month => record.Count(month, outcome));

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, Months).Run();
}
