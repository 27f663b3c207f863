using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Tallies;

/// <summary>Totals equal their sums in every month and province of every shipped scenario, and of one in which everything is switched on.</summary>
public sealed class ConcordanceTests
{
    private const int BurnIn = 6;
    private const int Months = 30;

    private static readonly Lazy<RunRecord[]> Records = new(() =>
    [
        .. Glasshouse.Scenarios.ScenarioLibrary.Names.Select(name => Arms.Shipped(name).Plan(6_007, BurnIn, Months).Run()),
        Arms.Everything.Plan(20_000, BurnIn, Months).Run(),
        Arms.Ended.Plan(20_000, BurnIn, Months).Run()
    ]);

    [Fact]
    public void No_count_is_ever_negative() =>
        Each(at => Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.True(at[outcome] >= 0, $"{outcome} is {at[outcome]}.")));

    [Fact]
    public void People_neither_come_nor_go() => Each(at =>
    {
        foreach (var outcome in new[] { People, Adults, GroupB, WorkingAge }) Assert.Equal(at.First(outcome), at[outcome]);
        at.Most(Adults, People);
        at.Most(WorkingAge, Adults);
        at.Most(Employed, WorkingAge);
        at.Most(GroupB, Adults);
    });

    [Fact]
    public void Every_offence_is_of_one_kind_and_has_one_fate() => Each(at =>
    {
        Assert.Equal(at[Offenders], at.Sum(OrderOffences, FraudOffences, JudgmentsEvaded, AcademicOffences, BribesTaken));
        Assert.Equal(at[Offenders], at.Sum(RecordsTrue, OffencesMissed, RecordsErased, RecordsMixedUp));
    });

    [Fact]
    public void Nobody_offends_without_occasion() => Each(at =>
    {
        at.Most(OrderOffences, OrderOccasions);
        at.Most(FraudOffences, FraudOccasions);
        at.Most(AcademicOffences, AcademicOccasions);
        at.Most(BribesTaken, BribesOffered);
        Assert.True(at.Sum(OrderOccasions, FraudOccasions, AcademicOccasions, BribesOffered, Judgments) <= at[Adults]);
    });

    [Fact]
    public void Every_judgment_is_paid_or_cannot_be_or_is_evaded() => Each(at =>
    {
        Assert.Equal(at[Judgments], at.Sum(JudgmentsPaid, JudgmentsUnable, JudgmentsEvaded));
        Assert.True(at[OpenJudgments] <= at.Before(OpenJudgments) + at.Sum(JudgmentsUnable, JudgmentsEvaded));
        at.Most(OpenJudgments, Adults);
    });

    [Fact]
    public void Every_false_record_has_one_cause() => Each(at =>
    {
        Assert.Equal(at[RecordsFalse], at.Sum(RecordsFalseFace, RecordsFalseMixUp, RecordsFalseCaptured, RecordsFalseGrudge));
        at.Most(RecordsFalseGroupB, RecordsFalse);
        Assert.InRange(at[RecordsPolitical], at[RecordsFalseCaptured], at[RecordsFalseCaptured] + at[ExpressDissent]);
    });

    [Fact]
    public void The_list_changes_by_entries_and_exits_alone() => Each(at =>
        Assert.Equal(at[Listed], at.Before(Listed) - at.Before(ExitsTerm, ExitsPaid, ExitsServed, ExitsAppeal, ExitsEnd) + at.Sum(EntriesScore, EntriesCourt, EntriesGrave)));

    [Fact]
    public void The_wrongly_listed_change_by_wrong_entries_and_their_exits_alone() => Each(at =>
        Assert.Equal(at[ListedWrongly], at.Before(ListedWrongly) - at.Before(Exonerated, WrongNeverCleared) + at[EntriesWrong]));

    [Fact]
    public void Parts_of_the_list_are_never_more_than_the_list() => Each(at =>
    {
        at.Most(ListedWrongly, Listed);
        at.Most(ListedGroupB, Listed);
        at.Most(ListedGroupB, GroupB);
        at.Most(ListedWronglyGroupB, ListedWrongly);
        at.Most(ListedWronglyGroupB, ListedGroupB);
        at.Most(Listed, Adults);
        Assert.True(at[EntriesWrong] <= at.Sum(EntriesScore, EntriesCourt, EntriesGrave));
        Assert.True(at.Sum(ExitsTerm, ExitsPaid, ExitsServed, ExitsAppeal, ExitsEnd) <= at[Listed]);
        Assert.True(at[EntriesScore] <= at[BelowThreshold]);
        Assert.True(at[Listed] + at[KinRestricted] - at.Sum(EntriesScore, EntriesCourt, EntriesGrave) <= at[People]);
    });

    [Fact]
    public void Refusals_of_the_wrongly_listed_are_part_of_all_refusals() => Each(at =>
    {
        Assert.True(at[RefusedWrongly] <= at.Sum(RefusedFlights, RefusedRail, RefusedHotels, RefusedLoans, RefusedJobs, RefusedPosts, RefusedPlates));
        Assert.True(at[RefusedWrongly] <= 5 * at[ListedWrongly]);
        at.Most(RefusedKin, KinRestricted);
        at.Most(PaidOnWarning, DebtorsWarned);
        at.Most(AwaitingRemoval, Listed);
        Assert.True(at.Sum(Redlisted, Listed) <= at[Adults]);
    });

    [Fact]
    public void Appeals_are_filed_before_they_are_decided_and_decided_before_they_are_upheld() => Each(at =>
    {
        at.Most(AppealsUpheld, AppealsDecided);
        Assert.Equal(at[ExitsAppeal], at[AppealsUpheld]);
        Assert.True(at[AppealsDecided] <= at.Before(AppealsPending));
        Assert.True(at[AppealsPending] <= at.Before(AppealsPending) + at[AppealsFiled]);
        Assert.True(at[AppealsGivenUp] <= at[AppealsDecided] - at[AppealsUpheld]);
        at.Most(Exonerated, AppealsUpheld);
        at.Most(AppealsPending, Listed);
        Assert.True(at[ExonerationMonths] >= at[Exonerated]);
    });

    [Fact]
    public void A_person_says_one_thing_at_most() => Each(at =>
    {
        Assert.True(at.Sum(ExpressSupport, ExpressDissent) <= at[Adults]);
        at.Most(Approve, Adults);
        at.Most(WorriedByDecline, Adults);
        at.Most(Cooperated, Adults);
    });

    [Fact]
    public void Who_answers_the_poll_was_asked_and_who_approves_in_private_says_so() => Each(at =>
    {
        at.Most(PollAsked, Adults);
        at.Most(PollAnswered, PollAsked);
        at.Most(PollApprove, PollAnswered);
        at.Most(PollApproveTrue, PollApprove);
        at.Most(PollApproveTrue, Approve);
        Assert.InRange(at.Sum(ListLong, ListShort), at[PollAnswered], at[PollAsked]);
        Assert.True(at[ListLongItems] <= 4 * at[ListLong]);
        Assert.True(at[ListShortItems] <= 3 * at[ListShort]);
    });

    [Fact]
    public void Views_of_data_collection_and_news_are_those_of_adults() => Each(at =>
    {
        at.Most(AcceptState, Adults);
        at.Most(AcceptBusiness, Adults);
        at.Most(Heard, Adults);
    });

    [Fact]
    public void Helpers_and_victims_are_parts_of_emergencies() => Each(at =>
    {
        at.Most(Victims, Emergencies);
        at.Most(VictimsHelped, Victims);
        at.Most(VictimsCrowded, Victims);
        at.Most(VictimsCrowdedHelped, VictimsCrowded);
        Assert.True(at.Sum(EmergenciesAlone, EmergenciesCrowded) <= at[Emergencies]);
        Assert.True(at.Sum(HelpedAlone, HelpedCrowded) <= at[Helped]);
        Assert.True(at.Sum(EmergenciesAlone, VictimsCrowded) <= at[Victims]);
        at.Most(EmergenciesAmbiguous, Emergencies);
        at.Most(HelpedAmbiguous, EmergenciesAmbiguous);
        at.Most(HelpedForPoints, Helped);
        at.Most(HelpersAccused, Helped);
        at.Most(HelpersCharged, HelpersAccused);
    });

    [Fact]
    public void Gifts_and_help_are_parts_of_what_they_are_parts_of() => Each(at =>
    {
        at.Most(Gave, Adults);
        at.Most(Volunteered, Adults);
        Assert.True(at[PointsSeeking] <= at.Sum(Gave, Volunteered));
        at.Most(Helped, Emergencies);
        at.Most(Emergencies, Adults);
        at.Most(PointsBought, Adults);
        Assert.Equal(at[Perks], at[HighBand]);
        Assert.True(at.Sum(BelowThreshold, HighBand) <= at[Adults]);
    });

    [Fact]
    public void Sums_stay_on_their_scales() => Each(at =>
    {
        foreach (var sum in new[] { SumMorals, SumPerceived, SumApproval, SumTrust, SumSavings }) Assert.True(at[sum] <= 255 * at[Adults]);
        Assert.True(at[SumScore] <= 2_047 * at[Adults]);
        Assert.True(at[Corruption] <= 1_000_000 * at[People]);
        Assert.True(at[PoliticalWeight] <= 1_000_000 * at[People]);
    });

    [Fact]
    public void The_busy_society_shows_every_outcome()
    {
        var (going, ended) = (Records.Value[^2], Records.Value[^1]);
        var onCredit = Arms.Shipped("us-credit").With((CreditKeys.Level, -10)).Plan(10_000, 2, 34).Run();
        foreach (var outcome in Enum.GetValues<Outcome>()) Assert.True(going.Sum(outcome) + ended.Sum(outcome) + onCredit.Sum(outcome) > 0, $"{outcome} never happens.");
    }

    [Fact]
    public void Every_outcome_has_its_name_at_its_number()
    {
        Assert.Equal(Enum.GetValues<Outcome>(), OutcomeNames.All.Select(name => name.Outcome));
        Assert.Equal(OutcomeNames.Count, OutcomeNames.All.Select(name => name.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static void Each(Action<At> check)
    {
        foreach (var record in Records.Value)
        {
            for (var month = 0; month < record.Months; month++)
                for (var province = 0; province < record.Provinces.Length; province++) check(new At(record, month, province));
        }
    }

    /// <summary>The counts of one month and province.</summary>
    private readonly record struct At(RunRecord Record, int Month, int Province)
    {
        public long this[Outcome outcome] => Record.Count(Month, Province, outcome);

        public long First(Outcome outcome) => Record.Count(0, Province, outcome);

        public long Sum(params Outcome[] outcomes)
        {
            var at = this;
            return outcomes.Sum(outcome => at[outcome]);
        }

        public long Before(params Outcome[] outcomes) => Month == 0 ? 0 : (this with { Month = Month - 1 }).Sum(outcomes);

        public void Most(Outcome part, Outcome whole) =>
            Assert.True(this[part] <= this[whole], $"{part} is {this[part]} of {this[whole]} {whole} in month {Month} of {Record.Arm}.");
    }
}
