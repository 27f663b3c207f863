using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Experiments;

/// <summary>The published figures that runs are held against, with their tolerances.</summary>
public static class PublishedPatterns
{
    /// <summary>Largest relative distance of a count or a ratio that counts as a match.</summary>
    public const double Relative = 0.20;

    /// <summary>Largest distance of a percentage that counts as a match, in points.</summary>
    public const double Points = 5;

    private const string CourtList = "court-list";

    private const string Credit = "us-credit";

    private static readonly ImmutableArray<Outcome> Entries = [EntriesScore, EntriesCourt, EntriesGrave];

    /// <summary>All patterns; checks keep this order.</summary>
    public static readonly ImmutableArray<PublishedPattern> All =
    [
        .. Counts(Entries, "list entries since the start (the published ones include organisations)",
            "S1-entries", "S2-entries", "S3-entries", "S4-entries", "S7-entries", "S8-entries", "S9-entries", "S10-entries", "S12-entries", "S13-entries"),
        .. Counts([RefusedFlights], "flight purchases refused since the start",
            "S7-flights", "S8-flights", "S10-flights", "S12-flights"),
        .. Counts([RefusedRail], "high-speed-rail purchases refused since the start",
            "S7-rail", "S8-rail", "S9-rail", "S10-rail", "S12-rail"),
        .. Counts([ExitsPaid], "list exits by payment since the start, beside debtors said to have fulfilled",
            "S6-fulfilled", "S12-fulfilled", "S13-fulfilled"),
        Ratio("F11-2018-05", [RefusedFlights], "refused flights for each list entry, both since the start"),
        Ratio("F12-2018-05", [RefusedRail], "refused high-speed trains for each list entry, both since the start"),
        Ratio("F13-2018-05", [ExitsPaid], "exits by payment for each list entry, both since the start"),
        Ratio("F13-2018-06", [ExitsPaid], "exits by payment for each list entry, both since the start"),
        Percent("S3-fulfilled-share", CourtList, [ExitsPaid], Entries, PatternWindow.SinceStart, "exits by payment for each list entry since the start"),
        Percent("E1-evaded", Experiment.Baseline, [JudgmentsEvaded], [JudgmentsEvaded, JudgmentsPaid], PatternWindow.YearBefore,
            "debtors who can pay and evade, in the year before the list; the figure is a lower bound") with { IsLeast = true },
        Percent("HP-302-gave", Experiment.Baseline, [Gave], [Adults], PatternWindow.YearBefore, "adults who gave money in a month"),
        Percent("HP-302-volunteered", Experiment.Baseline, [Volunteered], [Adults], PatternWindow.YearBefore, "adults who volunteered in a month"),
        Percent("HP-302-helped", Experiment.Baseline, [Helped], [Adults], PatternWindow.YearBefore, "adults who helped a stranger in a month"),
        Percent("T1-cn", Experiment.Baseline, [SumTrust], [Adults], PatternWindow.YearBefore,
            "mean trust of adults on a scale of 0 to 100, beside the share who say that most people can be trusted") with { Scale = 100.0 / 255 },
        Percent("A1", "essay", [PollApprove], [PollAnswered], PatternWindow.SameDate, "answers to the poll that approve, beside internet users asked about social credit"),
        Percent("A1", CourtList, [PollApprove], [PollAnswered], PatternWindow.SameDate, "answers to the poll that approve, beside internet users asked about social credit"),
        Percent("H6-moral", Experiment.Baseline, [WorriedByDecline], [Adults], PatternWindow.SameDate,
            "adults worried by what they see, beside those who name moral decline among three worries"),

        // Consumer credit in the United States
        Percent("HP-301-gave", Experiment.BaselineInUnitedStates, [Gave], [Adults], PatternWindow.YearBefore, "adults who gave money in a month"),
        Percent("HP-301-volunteered", Experiment.BaselineInUnitedStates, [Volunteered], [Adults], PatternWindow.YearBefore, "adults who volunteered in a month"),
        Percent("HP-301-helped", Experiment.BaselineInUnitedStates, [Helped], [Adults], PatternWindow.YearBefore, "adults who helped a stranger in a month"),
        Percent("US-104-2019", Credit, [SumCreditScore], [CreditScored], PatternWindow.YearAfter, "mean credit score in the first year") with { Scale = 1, Tolerance = 10 },
        Percent("US-181-scored", Credit, [CreditScored], [Adults], PatternWindow.YearAfter, "adults with a credit score"),
        Percent("US-141", Credit, [MedicalCounts], [CreditScored], PatternWindow.YearAfter, "credit files in which a medical collection counts, in the first year"),
        Percent("US-121", Credit, [FileErrors], [CreditScored], PatternWindow.YearAfter, "scored adults with an error on file"),
        Percent("US-126-accept", Credit, [DisputesAccepted], [DisputesRefused], PatternWindow.YearAfter, "people who lost a dispute and accept the item") with { Tolerance = 6 },
        Percent("US-127", Credit, [DisputesReturned], [DisputesModified], PatternWindow.YearAfter, "removed items that came back") with { Tolerance = 1 },

        // What else the courts' list closed
        .. Counts([RefusedPosts], "executive posts refused since the start, beside people said to be barred", "F16-2017-02", "F16-2017-11", "F16-2018-05"),
        new("F17-count", CourtList, "loan applications refused since the start; the figure is of one bank and a lower bound", [RefusedLoans], [], 1, PatternWindow.SinceStart, Relative, true, IsLeast: true),

        // Enterprises: samples are a random part of the batches, and small runs hold few
        .. new[] { "P1-2018", "P1-2019", "P2" }.Select(id => Percent(id, Experiment.Baseline, [FoodUnsafe], [FoodBatches], PatternWindow.SameDate, "unsafe batches of food, beside samples that failed") with { Tolerance = 0.5 }),
        Percent("P7", Experiment.Baseline, [DrugsUnsafe], [DrugBatches], PatternWindow.SameDate, "unsafe batches of drugs, beside samples that failed") with { Tolerance = 0.25 },
        new("R18-firms", CourtList, "enterprises that entered the corporate list in the year; the figure is of all lists", [EnterpriseEntriesScore, EnterpriseEntriesGrave, EnterpriseEntriesCourt], [], 1, PatternWindow.SameDate, Relative, true),
    ];

    private static IEnumerable<PublishedPattern> Counts(ImmutableArray<Outcome> above, string what, params string[] ids) =>
        ids.Select(id => new PublishedPattern(id, CourtList, what, above, [], 1, PatternWindow.SinceStart, Relative, true));

    private static PublishedPattern Ratio(string id, ImmutableArray<Outcome> above, string what) =>
        new(id, CourtList, what, above, Entries, 1, PatternWindow.SinceStart, Relative, true);

    private static PublishedPattern Percent(string id, string arm, ImmutableArray<Outcome> above, ImmutableArray<Outcome> below, PatternWindow window, string what) =>
        new(id, arm, what, above, below, 100, window, Points, false);
}
