using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of all pages: which number is moved, what is counted, and what differs between the lines.</summary>
internal static class CurveShelf
{
    /// <summary>All curves.</summary>
    public static readonly ImmutableArray<CurveSketch> All =
    [
        .. Persons(), .. Choices(), .. Records(), .. Lists(), .. Minds(), .. PowerShelf.All, .. CreditShelf.All, .. KnowingShelf.All, .. EnterpriseShelf.All,
    ];

    private static IEnumerable<CurveSketch> Persons() =>
    [
        Response("traits", "Moral baselines are normal and cut at nil and one", "mean morals of adults, 0 to 1", "no-scoring", PopulationKeys.MoralMean, 0.3, 1,
            Of("spread .05", SumMorals, Adults, 1 / 255.0, (PopulationKeys.MoralSpread, 0.05)), Of("spread .16", SumMorals, Adults, 1 / 255.0, (PopulationKeys.MoralSpread, 0.16)),
            Of("spread .3", SumMorals, Adults, 1 / 255.0, (PopulationKeys.MoralSpread, 0.3))),
        Response("birth", "Work at the start is where losing and finding balance", "% of working-age people with work in the first month", "no-scoring", ShocksKeys.JobLoss, 0, 0.05,
            Of("finding .05", Employed, WorkingAge, 100, (ShocksKeys.JobFinding, 0.05)), Of("finding .15", Employed, WorkingAge, 100, (ShocksKeys.JobFinding, 0.15)),
            Of("finding .3", Employed, WorkingAge, 100, (ShocksKeys.JobFinding, 0.3))),
        Course("shocks", "Savings drift to what incomes and blows allow", "mean savings of adults, months of median income", "no-scoring", 120,
            Of("as it stands", SumSavings, Adults, 0.1), Of("bills × 3", SumSavings, Adults, 0.1, (ShocksKeys.Hardship, 0.03)),
            Of("job loss .02", SumSavings, Adults, 0.1, (ShocksKeys.JobLoss, 0.02))),
        Response("seeing", "What is seen of offences becomes worry", "% of adults who worry", "no-scoring", ConductKeys.OrderOpportunity, 0, 0.8,
            Of("worry line as is", WorriedByDecline, Adults, 100), Of("half the line", WorriedByDecline, Adults, 100, (AttitudeKeys.WorryLine, 0.01))).Over(12, 6),
        Response("luck", "A chance happens exactly as often as it says", "% of adults to whom it happened", "no-scoring", HelpingKeys.Occasion, 0, 1,
            Of("share of draws", Emergencies, Adults, 100)),
        Response("lanes", "The logistic curve of the lanes, by its table", "% of adults who give", "no-scoring", GivingKeys.Base, GivingKeys.Base.From, GivingKeys.Base.To,
            Of("table of 32 pieces", Gave, Adults, 100)).Given((GivingKeys.Prosociality, 0), (GivingKeys.Savings, 0), (GivingKeys.Norm, 0)),
    ];

    private static IEnumerable<CurveSketch> Choices() =>
    [
        Response("conduct", "The chance to offend falls with perceived detection", "% of occasions of public order", "essay", MoralsKeys.PerceivedStart, 0, 1,
            Of("salience 0", OrderOffences, OrderOccasions, 100, (ScoringKeys.Salience, 0)), Of("salience .5", OrderOffences, OrderOccasions, 100, (ScoringKeys.Salience, 0.5)),
            Of("salience 1", OrderOffences, OrderOccasions, 100, (ScoringKeys.Salience, 1)),
            Of("1, χ = .7", OrderOffences, OrderOccasions, 100, (ScoringKeys.Salience, 1), (ConductKeys.OrderCrowdingOut, 0.7))).Given((ConductKeys.OrderOpportunity, 0.8)),
        Response("giving", "Points for gifts add, and crowd out", "% of adults who give in a month", "essay", ScoringKeys.Donation, 0, 20,
            Of("χ = 0", Gave, Adults, 100, (GivingKeys.CrowdingOut, 0)), Of("χ = .3", Gave, Adults, 100, (GivingKeys.CrowdingOut, 0.3)),
            Of("χ = .7", Gave, Adults, 100, (GivingKeys.CrowdingOut, 0.7))).Over(3).Whole(),
        Response("helping", "Each bystander lowers a person's help", "% of emergencies in which she helps", "no-scoring", HelpingKeys.Bystanders, 0, 7,
            Of("nobody is blamed", Helped, Emergencies, 100, (HelpingKeys.Blame, 0)), Of("as it stands", Helped, Emergencies, 100),
            Of("everybody fears", Helped, Emergencies, 100, (HelpingKeys.Blame, 1))).Given((HelpingKeys.Occasion, 0.5)),
        Response("expressing", "Politics in the score makes dissent rare and support cheap", "% of adults", "essay", AttitudeKeys.Base, 0, 1,
            Of("support, ω 0", ExpressSupport, Adults, 100, (ScoringKeys.PoliticalWeight, 0)), Of("dissent, ω 0", ExpressDissent, Adults, 100, (ScoringKeys.PoliticalWeight, 0)),
            Of("support, ω 1", ExpressSupport, Adults, 100, (ScoringKeys.PoliticalWeight, 1)), Of("dissent, ω 1", ExpressDissent, Adults, 100, (ScoringKeys.PoliticalWeight, 1))),
        Response("meeting", "Visible scores cost trust or pay, by their weights", "% of people who cooperate", "essay", MeetingKeys.VisibleCost, 0, 2,
            Of("not visible", Cooperated, People, 100, (MeetingKeys.Visible, 0)), Of("visible", Cooperated, People, 100, (MeetingKeys.Visible, 1)),
            Of("score weighs most", Cooperated, People, 100, (MeetingKeys.Visible, 1), (MeetingKeys.Score, MeetingKeys.Score.To))).Over(12, 6),
        Response("publishing", "What was published last month feeds on itself", "% of adults who express support", "no-scoring", AttitudeKeys.Conformity, 0, 4,
            Of("base .3", ExpressSupport, Adults, 100, (AttitudeKeys.Base, 0.3)), Of("base as is", ExpressSupport, Adults, 100),
            Of("base .7", ExpressSupport, Adults, 100, (AttitudeKeys.Base, 0.7))).Over(12, 6),
    ];

    private static IEnumerable<CurveSketch> Records() =>
    [
        Response("observing", "What cameras see of offences against public order", "% of offences recorded", "essay", ObservingKeys.CamerasCoverage, 0, 1,
            Of("miss .05", RecordsTrue, Offenders, 100, (ObservingKeys.CamerasMiss, 0.05)), Of("miss .3", RecordsTrue, Offenders, 100, (ObservingKeys.CamerasMiss, 0.3)),
            Of("miss .7", RecordsTrue, Offenders, 100, (ObservingKeys.CamerasMiss, 0.7)))
            .Given((ConductKeys.OrderOpportunity, 0.8), (ConductKeys.FraudOpportunity, 0), (ConductKeys.JudgmentOpportunity, 0)),
        Response("accusing", "The rarer the offence, the more records are false", "% of records that are true", "essay", ConductKeys.OrderOpportunity, 0.005, 0.3,
            OfBoth("false match .0001", RecordsTrue, RecordsFalse, 100, (ObservingKeys.FalseMatch, 0.0001)), OfBoth("false match .001", RecordsTrue, RecordsFalse, 100, (ObservingKeys.FalseMatch, 0.001)),
            OfBoth("false match .01", RecordsTrue, RecordsFalse, 100, (ObservingKeys.FalseMatch, 0.01))).Given((ObservingKeys.Grudge, 0)).Over(12),
        Course("scoring", "Scores rise apart from conduct", "mean score of adults, points", "essay", 84,
            Of("as it stands", SumScore, Adults, 1), Of("no bonuses", SumScore, Adults, 1, (ScoringKeys.Donation, 0), (ScoringKeys.Volunteering, 0), (ScoringKeys.Heroic, 0), (ScoringKeys.Support, 0)),
            Of("no reversion", SumScore, Adults, 1, (ScoringKeys.Reversion, 0))),
    ];

    private static IEnumerable<CurveSketch> Lists() =>
    [
        Response("standing", "An appeal that suspends sanctions spares its waiting time", "refused fast trains for 1,000 listed people a month", "essay", AppealingKeys.MonthsToDecide, 1, 24,
            Of("suspends", RefusedRail, Listed, 1000, (AppealingKeys.Suspends, 1)), Of("does not", RefusedRail, Listed, 1000, (AppealingKeys.Suspends, 0)))
            .Given((ListingKeys.ScoreThreshold, 960), (AppealingKeys.Open, 1), (AppealingKeys.Notice, 1), (AppealingKeys.File, 1), (AppealingKeys.Capacity, AppealingKeys.Capacity.To)).Over(24, 6),
        Response("kin-sharing", "Households multiply the list", "people under restriction, % of all", "essay", ListingKeys.ScoreThreshold, 900, 996,
            Of("on the list", Listed, People, 100), Of("their kin", KinRestricted, People, 100)).Given((ListingKeys.Kin, 0.5), (ListingKeys.CourtChance, 0), (ListingKeys.GraveEvent, 0)).Over(24, 12),
        Response("listing", "The threshold decides how many enter, and how many wrongly", "entries for 1,000 adults a month", "essay", ListingKeys.ScoreThreshold, 700, 980,
            Of("by score", EntriesScore, Adults, 1000), Of("of them wrong", EntriesWrong, Adults, 1000)).Given((ListingKeys.CourtChance, 0), (ListingKeys.GraveEvent, 0)).Over(24, 6),
        Response("sanctioning", "Refusals follow attempts and enforcement", "refused flights for 1,000 listed people a month", "essay", SanctionsKeys.Flights, 0, 1,
            Of("attempts .05", RefusedFlights, Listed, 1000, (SanctionsKeys.FlightsAttempts, 0.05)), Of("attempts .1", RefusedFlights, Listed, 1000, (SanctionsKeys.FlightsAttempts, 0.1)),
            Of("attempts .2", RefusedFlights, Listed, 1000, (SanctionsKeys.FlightsAttempts, 0.2))).Given((ListingKeys.ScoreThreshold, 960), (ListingKeys.Kin, 0)).Over(18, 6),
        Response("appealing", "How many of the wrongly listed are cleared", "% of wrong entries cleared", "due-process", AppealingKeys.Notice, 0, 1,
            Of("agency alone", Exonerated, EntriesWrong, 100, (AppealingKeys.IndependentOpen, 0)), Of("independent too", Exonerated, EntriesWrong, 100, (AppealingKeys.IndependentOpen, 1)),
            Of("all file", Exonerated, EntriesWrong, 100, (AppealingKeys.IndependentOpen, 1), (AppealingKeys.File, 1)))
            .Given((ListingKeys.ScoreThreshold, 980), (ObservingKeys.Grudge, 0.05), (ScoringKeys.Order, -40), (AppealingKeys.Capacity, AppealingKeys.Capacity.To)).Over(48),
        Response("repairing", "The chance to pay decides how long the list is", "listed, % of adults", "court-list", RepairingKeys.Pay, 0, 0.3,
            Of("term 12", Listed, Adults, 100, (ListingKeys.Term, 12)), Of("term 24", Listed, Adults, 100, (ListingKeys.Term, 24)), Of("term 60", Listed, Adults, 100, (ListingKeys.Term, 60)))
            .Given((ConductKeys.JudgmentOpportunity, 0.02), (ListingKeys.CourtChance, 0.2)).Over(72, 60),
    ];

    private static IEnumerable<CurveSketch> Minds() =>
    [
        Course("morals", "A salient score wears inner morals down, and its memory stays", "mean morals of adults, 0 to 1", "essay", 180,
            Of("salience 0", SumMorals, Adults, 1 / 255.0, (ScoringKeys.Salience, 0)), Of("χ = .2", SumMorals, Adults, 1 / 255.0, (ScoringKeys.Salience, 1), (MoralsKeys.CrowdingOut, 0.2)),
            Of("χ = .7", SumMorals, Adults, 1 / 255.0, (ScoringKeys.Salience, 1), (MoralsKeys.CrowdingOut, 0.7))),
        Response("attitude", "Private approval falls with what is seen, as far as media show it", "mean approval of adults, 0 to 1", "essay", ConductKeys.OrderOpportunity, 0, 0.9,
            Of("media show all", SumApproval, Adults, 1 / 255.0, (AttitudeKeys.Media, 0)), Of("half", SumApproval, Adults, 1 / 255.0, (AttitudeKeys.Media, 0.5)),
            Of("nothing", SumApproval, Adults, 1 / 255.0, (AttitudeKeys.Media, 1))).Given((ConductKeys.FraudOpportunity, 0.03)).Over(72, 60),
        Response("polling", "The poll says more than people mean", "% of answers that approve", "essay", AttitudeKeys.Base, 0, 1,
            Of("meant", PollApproveTrue, PollAnswered, 100), Of("said, no fear", PollApprove, PollAnswered, 100, (AttitudeKeys.PollFear, 0), (AttitudeKeys.PollFearPolitical, 0)),
            Of("said, fear .3", PollApprove, PollAnswered, 100, (AttitudeKeys.PollFear, 0.3)), Of("said, fear .6", PollApprove, PollAnswered, 100, (AttitudeKeys.PollFear, 0.6)))
            .Given((AttitudeKeys.PollSample, AttitudeKeys.PollSample.To)),
    ];
}
