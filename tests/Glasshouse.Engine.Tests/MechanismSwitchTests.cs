using Glasshouse.Engine.Enterprises.Mechanisms;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>Every mechanism that can be switched off leaves nothing of its own when it is; the same society with it on shows that the test can see it.</summary>
public sealed class MechanismSwitchTests
{
    private const int People = 10_000;
    private const int BusinessPeople = 60_000;

    // Part of every society: who people are, how they stand, what they see, think, say and give; there is nothing to switch.
    private static readonly string[] Always =
        ["Traits", "Birth", "Standing", "Seeing", "Shocks", "Giving", "Expressing", "Morals", "Accepting", "Attitude", "Meeting", "Publishing", "Founding", "Opening", "Squeezing", "Caring", "Learning"];

    // What belongs to another mechanism and goes with it.
    private static readonly string[] Together = ["Releasing", "KinFlagging"];

    private static readonly Lazy<RunRecord> Busy = new(() => Lived(Arms.Everything));
    private static readonly Lazy<RunRecord> BusyBusinesses = new(() => Lived(Arms.Everything, BusinessPeople));
    private static readonly Lazy<RunRecord> BusyOnCredit = new(() => Lived(Arms.EverythingOnCredit));

    private static readonly Dictionary<string, ((NumberKey Key, double Value)[] Off, Outcome[] Own)> InScoredSociety = new()
    {
        ["Accusing"] = (
            [(ObservingKeys.Scans, 0), (ObservingKeys.Grudge, 0), (ObservingKeys.CapturedRecord, 0), (ObservingKeys.MixUp, 0)],
            [RecordsFalse, RecordsFalseFace, RecordsFalseMixUp, RecordsFalseCaptured, RecordsFalseGrudge, RecordsFalseGroupB]),
        ["Appealing"] = ([(AppealingKeys.Open, 0), (AppealingKeys.IndependentOpen, 0)], [AppealsFiled, AppealsDecided, AppealsUpheld, AppealsPending, AppealsGivenUp, ExitsAppeal, Exonerated]),
        ["Conduct"] = (
            [(ConductKeys.OrderOpportunity, 0), (ConductKeys.FraudOpportunity, 0), (ConductKeys.AcademicOpportunity, 0), (ConductKeys.BribeOpportunity, 0), (ConductKeys.JudgmentOpportunity, 0)],
            [Offenders, OrderOccasions, OrderOffences, FraudOccasions, FraudOffences, AcademicOccasions, AcademicOffences, BribesOffered, BribesTaken, Judgments, JudgmentsPaid, JudgmentsUnable, JudgmentsEvaded, OpenJudgments, Harm]),
        ["Contributing"] = ([(ContributingKeys.Interval, 0)], [ContributionsDue, Contributed, ContributionsBribed]),
        ["Detaining"] = ([(DetainingKeys.Targeted, 0)], [TargetedPeople, DetainedPeople, DetentionEntries, DetentionWithoutOffence, DetentionExits, KinFlaggedPeople]),
        ["Helping"] = ([(HelpingKeys.Occasion, 0)], [Emergencies, Helped, Victims, VictimsHelped, HelpersAccused, HelpersCharged, HelpedForPoints]),
        ["Informing"] = ([(InformingKeys.Attention, 0)], [Heard]),
        ["KinSharing"] = ([(ListingKeys.Kin, 0)], [KinRestricted, RefusedKin]),
        ["Listing"] = (
            [(ListingKeys.ScoreThreshold, 0), (ListingKeys.CourtChance, 0), (ListingKeys.GraveEvent, 0)],
            [Listed, ListedWrongly, ListedGroupB, EntriesScore, EntriesCourt, EntriesGrave, EntriesWrong, ExitsTerm, BelowThreshold, DebtorsWarned, PaidOnWarning]),
        ["Observing"] = (
            [
                (ObservingKeys.PoliceCoverage, 0), (ObservingKeys.CamerasCoverage, 0), (ObservingKeys.BanksCoverage, 0), (ObservingKeys.CommerceCoverage, 0), (ObservingKeys.CourtsCoverage, 0),
                (ObservingKeys.UniversitiesCoverage, 0), (ObservingKeys.InformantsCoverage, 0), (ObservingKeys.PlatformsCoverage, 0), (ObservingKeys.AuditCoverage, 0)
            ],
            [RecordsTrue, RecordsErased, RecordsMixedUp, RecordsFalseMixUp, RecordsFalseFace, RecordsFalseGrudge]),
        ["Polling"] = ([(AttitudeKeys.PollSample, 0)], [PollAsked, PollAnswered, PollApprove, PollApproveTrue, ListLong, ListShort]),
        ["Repairing"] = ([(RepairingKeys.Pay, 0), (RepairingKeys.Serve, 0)], [ExitsPaid, ExitsServed, AwaitingRemoval]),
        ["Sanctioning"] = (
            [
                (SanctionsKeys.Flights, 0), (SanctionsKeys.Rail, 0), (SanctionsKeys.Hotels, 0), (SanctionsKeys.Loans, 0), (SanctionsKeys.Jobs, 0), (SanctionsKeys.Posts, 0),
                (SanctionsKeys.Schools, 0), (SanctionsKeys.Plates, 0), (SanctionsKeys.Benefits, 0)
            ],
            [RefusedFlights, RefusedRail, RefusedHotels, RefusedLoans, RefusedJobs, RefusedPosts, RefusedSchools, RefusedPlates, RefusedWrongly, RefusedKin, BenefitsWithheld]),
        ["Scoring"] = ([(ScoringKeys.On, 0)], [EntriesScore, BelowThreshold, HighBand, Perks, PointsBought, HelpedForPoints, Redlisted]),
        ["Voting"] = ([(VotingKeys.Interval, 0)], [VotesCast, VotesAsWished, VotesAgainstConviction, VotesCredited]),
        ["Widening"] = ([(CreepingKeys.ClassHazard, 0)], [AddedClasses, RemarksRecorded, CompanyRecorded, SilenceRecorded, EntriesTrivial]),
    };

    private static readonly Dictionary<string, ((NumberKey Key, double Value)[] Off, Outcome[] Own)> OfEnterprises = new()
    {
        ["Blacklisting"] = (
            [(BlacklistingKeys.Threshold, 0), (BlacklistingKeys.Grave, 0), (BlacklistingKeys.Court, 0)],
            [EnterprisesListed, EnterprisesListedWrongly, EnterpriseEntriesScore, EnterpriseEntriesGrave, EnterpriseEntriesCourt, EnterpriseEntriesWrong, ExecutivesBarred, EnterpriseExitsTerm]),
        ["Cheating"] = (
            [(EnterprisesKeys.CounterfeitOccasion, 0), (EnterprisesKeys.FraudOccasion, 0)],
            [CounterfeitOccasions, Counterfeits, EnterpriseFraudOccasions, EnterpriseFrauds, CounterfeitVictims, EnterpriseFraudVictims, BoughtCounterfeit, Defrauded]),
        ["Contesting"] = ([(BlacklistingKeys.Open, 0)], [EnterpriseAppealsFiled, EnterpriseAppealsDecided, EnterpriseAppealsUpheld, EnterprisesExonerated]),
        ["Filing"] = ([(InspectingKeys.Mistake, 0)], [EnterpriseRecordsMixedUp, EnterpriseRecordsFalse]),
        ["Inspecting"] = (
            [(InspectingKeys.Visit, 0), (InspectingKeys.FoodSampling, 0), (InspectingKeys.DrugsSampling, 0), (InspectingKeys.Report, 0), (InspectingKeys.Complaint, 0)],
            [Visits, FoodSamples, FoodSamplesFailed, DrugSamples, EnterpriseRecords, EnterpriseRecordsSpared, EnterpriseRecordsBribed, EnterpriseRecordsMixedUp, EnterprisesListed]),
        ["Producing"] = (
            [(EnterprisesKeys.Hazard, 0), (EnterprisesKeys.FoodUnsafe, 0), (EnterprisesKeys.DrugsUnsafe, 0)],
            [Accidents, AccidentDeaths, FoodUnsafe, DrugsUnsafe, FoodSamplesFailed, AccidentVictims, BatchVictims, HurtAtWork, HurtByGoods]),
        ["Rating"] = ([(RatingKeys.On, 0)], [EnterpriseEntriesScore]),
        ["Reinstating"] = ([(BlacklistingKeys.Repair, 0)], [EnterpriseExitsRepair]),
        ["Suffering"] = ([(EnterprisesKeys.Density, 0)], [Outcome.Enterprises, HurtAtWork, HurtByGoods, BoughtCounterfeit, Defrauded]),
    };

    private static readonly Dictionary<string, ((NumberKey Key, double Value)[] Off, Outcome[] Own)> OnCredit = new()
    {
        ["Billing"] = ([(BillingKeys.Collection, 0), (BillingKeys.Start, 0)], [MedicalBilled, MedicalPaidOff, MedicalOnFile, MedicalCounts, MedicalCountsGroupB]),
        ["Borrowing"] = ([(BorrowingKeys.Application, 0)], [LoansGranted, CreditRefused, LoansHeld, PaymentsMissed, LoanDefaults, LoansRepaid, SumLoanRate]),
        ["Crediting"] = ([(CreditKeys.On, 0)], [CreditScored, SumCreditScore, LoansGranted, SumPremium, RentApplications, MedicalOnFile, FileErrors, DisputesFiled]),
        ["Disputing"] = (
            [(DisputingKeys.Start, 0), (DisputingKeys.Appears, 0)],
            [FileErrorsAppeared, FileErrors, FileErrorsMoveScore, FileErrorsMoveTier, DisputesFiled, DisputesPending, DisputesModified, DisputesRefused, DisputesReturned]),
        ["Pricing"] = ([(PricingKeys.RentApplication, 0)], [RentApplications, RentRefused, RentApplicationsGroupB, RentRefusedGroupB]),
    };

    public static TheoryData<string> Scored => [.. InScoredSociety.Keys];

    public static TheoryData<string> Businesses => [.. OfEnterprises.Keys];

    public static TheoryData<string> Credited => [.. OnCredit.Keys];

    [Theory, MemberData(nameof(Scored))]
    public void A_mechanism_of_the_scored_society_that_is_off_leaves_nothing_of_its_own(string mechanism) =>
        AssertNilWhenOff(InScoredSociety[mechanism], Busy.Value, Arms.Everything, People);

    [Theory, MemberData(nameof(Businesses))]
    public void A_mechanism_of_enterprises_that_is_off_leaves_nothing_of_its_own(string mechanism) =>
        AssertNilWhenOff(OfEnterprises[mechanism], BusyBusinesses.Value, Arms.Everything, BusinessPeople);

    [Theory, MemberData(nameof(Credited))]
    public void A_mechanism_of_credit_that_is_off_leaves_nothing_of_its_own(string mechanism) =>
        AssertNilWhenOff(OnCredit[mechanism], BusyOnCredit.Value, Arms.EverythingOnCredit, People);

    [Fact]
    public void A_regime_that_does_not_end_lets_nobody_off_by_its_end()
    {
        Assert.True(Lived(Arms.Ended).Sum(ExitsEnd) > 0);
        Assert.Equal(0, Busy.Value.Sum(ExitsEnd));
    }

    [Fact]
    public void No_mechanism_is_forgotten_here()
    {
        var known = InScoredSociety.Keys.Concat(OfEnterprises.Keys).Concat(OnCredit.Keys).Concat(Always).Concat(Together).Append("Ending");
        string?[] homes = [typeof(Conduct).Namespace, typeof(Producing).Namespace];
        var mechanisms = typeof(Conduct).Assembly.GetTypes()
            .Where(type => homes.Contains(type.Namespace) && type is { IsNested: false, IsInterface: false } && (typeof(IMechanism).IsAssignableFrom(type) || typeof(IEnterpriseMechanism).IsAssignableFrom(type) || type.Name.StartsWith("Kin", StringComparison.Ordinal)))
            .Select(type => type.Name);
        Assert.Empty(mechanisms.Except(known));
    }

    private static void AssertNilWhenOff(((NumberKey Key, double Value)[] Off, Outcome[] Own) mechanism, RunRecord busy, Scenario scenario, int people)
    {
        Assert.All(mechanism.Own, outcome => Assert.True(busy.Sum(outcome) > 0, $"{outcome} never happens with it switched on either."));
        var record = Lived(scenario.With(mechanism.Off), people);
        Assert.All(mechanism.Own, outcome => Assert.True(record.Sum(outcome) == 0, $"{outcome} happened {record.Sum(outcome)} times."));
    }

    private static RunRecord Lived(Scenario scenario, int people = People) => scenario.Plan(people, 0, 18).Run();
}
