using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>What is switched off happens to nobody; the same society with it switched on shows that the test can see it.</summary>
public sealed class SwitchedOffTests
{
    private static readonly Lazy<RunRecord> Busy = new(() => Lived(Arms.Everything));

    [Fact]
    public void Without_a_regime_nobody_is_listed_refused_or_heard()
    {
        var record = Lived(Arms.Shipped("no-scoring"));
        AssertNil(
            record, Listed, ListedWrongly, EntriesScore, EntriesCourt, EntriesGrave, EntriesWrong, ExitsTerm, ExitsPaid, ExitsServed, ExitsAppeal,
            KinRestricted, RefusedFlights, RefusedRail, RefusedHotels, RefusedLoans, RefusedWrongly, Perks, HighBand, BelowThreshold,
            AppealsFiled, AppealsDecided, AppealsPending, AppealsGivenUp, Exonerated, WrongNeverCleared, PointsBought, PointsSeeking, RecordsPolitical, PoliticalWeight);
    }

    [Fact]
    public void Before_the_regime_starts_nobody_is_listed_or_scored_down()
    {
        var plan = Arms.Everything.Plan(5_000, 12, 12);
        var record = plan.Run();
        foreach (var month in Enumerable.Range(0, 12))
        {
            foreach (var outcome in new[] { Listed, BelowThreshold, RefusedFlights, KinRestricted, AppealsFiled, PointsBought, RecordsPolitical, PoliticalWeight, PointsSeeking })
                Assert.Equal(0, record.Count(month, outcome));
            Assert.Equal(1_000 * record.Count(month, Adults), record.Count(month, SumScore));
        }

        Assert.True(Enumerable.Range(12, 12).Sum(month => record.Count(month, Listed)) > 0);
    }

    [Fact]
    public void Without_a_score_and_with_the_court_alone_only_debtors_are_listed() => AssertNil(
        Lived(Arms.Shipped("court-list").With((ListingKeys.CourtChance, 0.5), (ConductKeys.JudgmentOpportunity, 0.02))),
        EntriesScore, EntriesGrave, BelowThreshold, PointsBought, ExitsServed);

    [Fact]
    public void Without_occasions_there_are_no_offences() => AssertNil(
        Lived(Arms.Everything.With(
            (ConductKeys.OrderOpportunity, 0), (ConductKeys.FraudOpportunity, 0), (ConductKeys.AcademicOpportunity, 0),
            (ConductKeys.BribeOpportunity, 0), (ConductKeys.JudgmentOpportunity, 0))),
        Offenders, OrderOccasions, FraudOccasions, AcademicOccasions, BribesOffered, Judgments, OpenJudgments, RecordsTrue, OffencesMissed, RecordsErased,
        RecordsMixedUp, RecordsFalseMixUp, EntriesCourt);

    [Fact]
    public void Without_channels_every_offence_is_missed()
    {
        var record = Lived(Arms.Everything.With(
            (ObservingKeys.PoliceCoverage, 0), (ObservingKeys.CamerasCoverage, 0), (ObservingKeys.BanksCoverage, 0), (ObservingKeys.CommerceCoverage, 0),
            (ObservingKeys.CourtsCoverage, 0), (ObservingKeys.UniversitiesCoverage, 0), (ObservingKeys.InformantsCoverage, 0),
            (ObservingKeys.PlatformsCoverage, 0), (ObservingKeys.AuditCoverage, 0)));
        Assert.Equal(record.Sum(Offenders), record.Sum(OffencesMissed));
        AssertNil(record, RecordsTrue, RecordsErased, RecordsMixedUp, RecordsFalseMixUp, RecordsFalseFace, RecordsFalseGrudge);
    }

    [Fact]
    public void Without_mix_ups_no_record_is_filed_under_somebody_else() =>
        Off([(ObservingKeys.MixUp, 0)], RecordsMixedUp, RecordsFalseMixUp);

    [Fact]
    public void Without_scans_or_with_perfect_checks_no_face_is_mistaken()
    {
        Off([(ObservingKeys.Scans, 0)], RecordsFalseFace);
        Off([(ObservingKeys.HumanCheck, 1)], RecordsFalseFace);
        Off([(ObservingKeys.FalseMatch, 0)], RecordsFalseFace);
        Off([(ObservingKeys.CamerasCoverage, 0)], RecordsFalseFace);
    }

    [Fact]
    public void Officials_who_are_not_captured_invent_nothing()
    {
        Off([(ObservingKeys.CapturedRecord, 0)], RecordsFalseCaptured);
        Off([(OfficialsKeys.Start, 0), (OfficialsKeys.Floor, 0), (OfficialsKeys.SelfErasure, 0)], RecordsFalseCaptured, RecordsErased, Corruption);
    }

    [Fact]
    public void Without_grudges_or_informants_nobody_is_denounced()
    {
        Off([(ObservingKeys.Grudge, 0)], RecordsFalseGrudge);
        Off([(ObservingKeys.InformantsCoverage, 0)], RecordsFalseGrudge);
    }

    [Fact]
    public void Records_that_nobody_would_erase_are_not_erased() => Off([(ObservingKeys.ErasureShare, 0), (OfficialsKeys.Favours, 0), (OfficialsKeys.SelfErasure, 0)], RecordsErased);

    [Fact]
    public void A_score_without_politics_records_no_opinion() =>
        Off([(ScoringKeys.PoliticalWeight, 0), (ScoringKeys.ScopeCreep, 0)], RecordsPolitical, RecordsFalseCaptured, PoliticalWeight);

    [Fact]
    public void Closed_appeals_are_never_filed() =>
        Off([(AppealingKeys.Open, 0), (AppealingKeys.IndependentOpen, 0)], AppealsFiled, AppealsDecided, AppealsUpheld, AppealsPending, AppealsGivenUp, Exonerated, ExitsAppeal);

    [Fact]
    public void Who_is_never_told_never_appeals() => Off([(AppealingKeys.Notice, 0)], AppealsFiled, AppealsDecided, Exonerated);

    [Fact]
    public void Without_capacity_nothing_is_decided() => Off([(AppealingKeys.Capacity, 0)], AppealsUpheld);

    [Fact]
    public void Without_kin_in_the_rulebook_no_household_shares_sanctions() => Off([(ListingKeys.Kin, 0)], KinRestricted);

    [Fact]
    public void Points_that_are_not_sold_are_not_bought()
    {
        Off([(ScoringKeys.PurchaseChance, 0)], PointsBought);
        Off([(ScoringKeys.PurchasePoints, 0)], PointsBought);
    }

    [Fact]
    public void Without_points_for_it_nobody_gives_for_points() =>
        Off([(ScoringKeys.Donation, 0), (ScoringKeys.Volunteering, 0), (ScoringKeys.Heroic, 0)], PointsSeeking, HelpedForPoints);

    [Fact]
    public void A_poll_that_asks_nobody_hears_nothing() => Off([(AttitudeKeys.PollSample, 0)], PollAsked, PollAnswered, PollApprove, PollApproveTrue, ListLong, ListShort, ListLongItems, ListShortItems);

    [Fact]
    public void Where_everybody_refuses_the_poll_is_empty() => Off([(AttitudeKeys.PollRefusal, 1)], PollAnswered, PollApprove, PollApproveTrue, ListLong, ListShort, ListLongItems, ListShortItems);

    [Fact]
    public void Where_nobody_pays_heed_nothing_is_heard() => Off([(InformingKeys.Attention, 0)], Heard);

    [Fact]
    public void Without_emergencies_nobody_helps() => Off([(HelpingKeys.Occasion, 0)], Emergencies, Helped, Victims, VictimsHelped, HelpersAccused, HelpersCharged);

    [Fact]
    public void Without_a_threshold_nobody_is_listed_for_a_score() => Off([(ListingKeys.ScoreThreshold, 0)], EntriesScore, BelowThreshold);

    [Fact]
    public void Without_a_court_order_nobody_is_listed_by_court() => Off([(ListingKeys.CourtChance, 0)], EntriesCourt, ExitsPaid);

    [Fact]
    public void Where_one_grave_event_is_not_enough_nobody_is_listed_for_one() => Off([(ListingKeys.GraveEvent, 0)], EntriesGrave);

    [Fact]
    public void What_is_not_sanctioned_is_not_refused()
    {
        Off([(SanctionsKeys.Flights, 0)], RefusedFlights);
        Off([(SanctionsKeys.RailAttempts, 0)], RefusedRail);
        Off([(SanctionsKeys.Hotels, 0)], RefusedHotels);
        Off([(SanctionsKeys.LoansAttempts, 0)], RefusedLoans);
    }

    [Fact]
    public void Without_perks_nobody_enjoys_them() => Off([(SanctionsKeys.PerkThreshold, 0)], Perks, HighBand);

    [Fact]
    public void Without_work_lost_or_found_nobody_works_unless_she_began_so() => Off([(ShocksKeys.JobFinding, 0)], Employed);

    [Fact]
    public void Without_offices_and_universities_there_are_no_bribes_and_no_cheating() =>
        Off([(PopulationKeys.OfficialShare, 0), (PopulationKeys.StudentShare, 0)], BribesOffered, BribesTaken, AcademicOccasions, AcademicOffences);

    [Fact]
    public void Without_courses_and_payment_nobody_leaves_by_them()
    {
        Off([(RepairingKeys.Serve, 0)], ExitsServed);
        Off([(RepairingKeys.Pay, 0)], ExitsPaid);
    }

    private static void Off((NumberKey Key, double Value)[] changes, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.True(Busy.Value.Sum(outcome) > 0, $"{outcome} never happens with it switched on either.");
        AssertNil(Lived(Arms.Everything.With(changes)), outcomes);
    }

    private static void AssertNil(RunRecord record, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.True(record.Sum(outcome) == 0, $"{outcome} happened {record.Sum(outcome)} times.");
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, 15).Run();
}
