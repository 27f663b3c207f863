using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of enterprises and of what people bear of them.</summary>
internal static class EnterpriseShelf
{
    private const string Regime = "enterprises-only";

    /// <summary>All curves of enterprises.</summary>
    public static readonly ImmutableArray<CurveSketch> All = [.. Harms(), .. Firms(), .. Files()];

    private static IEnumerable<CurveSketch> Harms() =>
    [
        Response("suffering", "As many people lose as frauds and counterfeits have victims", "people for 1,000 adults a month", "no-scoring", EnterprisesKeys.Integrity, 0, 6,
            Of("victims counted", CounterfeitVictims, Adults, 1000), Of("deceived next month", BoughtCounterfeit, Adults, 1000),
            Of("cheated", Defrauded, Adults, 1000)).Given((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.CounterfeitOccasion, 0.4)).Over(6, 1),
        Response("cheating", "Diligent enterprises cheat less", "% of occasions taken", "no-scoring", EnterprisesKeys.Integrity, 0, 6,
            Of("no pressure", EnterpriseFrauds, EnterpriseFraudOccasions, 100, (EnterprisesKeys.Squeeze, 0)), Of("as it stands", EnterpriseFrauds, EnterpriseFraudOccasions, 100),
            Of("most pressure", EnterpriseFrauds, EnterpriseFraudOccasions, 100, (EnterprisesKeys.Squeeze, EnterprisesKeys.Squeeze.To))).Given((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.FraudOccasion, 0.6)),
        Course("producing", "Accidents fall without any list", "accidents for 1,000 enterprises a month", "no-scoring", 144,
            Of("no fall", Accidents, Enterprises, 1000, (EnterprisesKeys.HazardFall, 0)), Of("as it stands", Accidents, Enterprises, 1000)).Given((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.Hazard, 0.04)),
    ];

    private static IEnumerable<CurveSketch> Firms() =>
    [
        Response("founding", "How many there are, and how many are connected", "enterprises for 1,000 adults", "no-scoring", EnterprisesKeys.ConnectedShare, 0, 1,
            Of("all", Enterprises, Adults, 1000), Of("connected", EnterprisesConnected, Adults, 1000)).Given((EnterprisesKeys.Density, 0.1)),
        Response("opening", "Perceived inspection at the start", "mean perceived chance that harm is found, 0 to 1", "no-scoring", InspectingKeys.Start, 0, 1,
            Of("first month", SumInspectionPerceived, Enterprises, 1 / 255.0)).Given((EnterprisesKeys.Density, 0.1)),
        Course("squeezing", "Margins drift to the middle and spread", "mean margin, 0 to 1", Regime, 84,
            Of("as it stands", SumMargin, Enterprises, 1 / 255.0), Of("sanction cost .1", SumMargin, Enterprises, 1 / 255.0, (BlacklistingKeys.SanctionCost, 0.1))).Given((EnterprisesKeys.Density, 0.1)),
        Course("caring", "Diligence follows motives slowly", "mean diligence, 0 to 1", Regime, 84,
            Of("as it stands", SumDiligence, Enterprises, 1 / 255.0), Of("no list in mind", SumDiligence, Enterprises, 1 / 255.0, (EnterprisesKeys.ListPenalty, 0)),
            Of("most pressure", SumDiligence, Enterprises, 1 / 255.0, (EnterprisesKeys.Pressure, 8))).Given((EnterprisesKeys.Density, 0.1)),
    ];

    private static IEnumerable<CurveSketch> Files() =>
    [
        Response("inspecting", "Visits put harm on file", "% of harmful enterprises recorded", Regime, InspectingKeys.Visit, 0, 1,
            Of("miss 0", EnterpriseRecords, EnterprisesHarmful, 100, (InspectingKeys.Miss, 0)), Of("as it stands", EnterpriseRecords, EnterprisesHarmful, 100),
            Of("miss .8", EnterpriseRecords, EnterprisesHarmful, 100, (InspectingKeys.Miss, 0.8))).Given((EnterprisesKeys.Density, 0.1)).Over(12),
        Response("filing", "Mistakes put the clean on file", "false records for 1,000 enterprises a month", Regime, InspectingKeys.Mistake, 0, 0.5,
            Of("false records", EnterpriseRecordsFalse, Enterprises, 1000), Of("mixed up", EnterpriseRecordsMixedUp, Enterprises, 1000))
            .Given((InspectingKeys.Visit, 0.5), (EnterprisesKeys.CounterfeitOccasion, 0.5), (EnterprisesKeys.Density, 0.1)).Over(12),
        Course("learning", "Perceived inspection moves with what is found and heard", "mean perceived chance that harm is found, 0 to 1", Regime, 84,
            Of("visits .02", SumInspectionPerceived, Enterprises, 1 / 255.0, (InspectingKeys.Visit, 0.02)), Of("visits .1", SumInspectionPerceived, Enterprises, 1 / 255.0, (InspectingKeys.Visit, 0.1)),
            Of("visits .4", SumInspectionPerceived, Enterprises, 1 / 255.0, (InspectingKeys.Visit, 0.4))).Given((EnterprisesKeys.Density, 0.1)),
        Course("rating", "Scores of enterprises", "mean score, points", Regime, 84,
            Of("as it stands", SumEnterpriseScore, Enterprises, 1), Of("no clean points", SumEnterpriseScore, Enterprises, 1, (RatingKeys.CleanPoints, 0)),
            Of("no reversion", SumEnterpriseScore, Enterprises, 1, (RatingKeys.Reversion, 0))).Given((EnterprisesKeys.Density, 0.1)),
        Response("blacklisting", "The threshold decides how many are listed", "listed, % of enterprises", Regime, BlacklistingKeys.Threshold, 600, 1000,
            Of("all", EnterprisesListed, Enterprises, 100), Of("wrongly", EnterprisesListedWrongly, Enterprises, 100)).Given((EnterprisesKeys.Density, 0.1)).Over(36, 24),
        Response("contesting", "Appeals of enterprises upheld", "% of decided appeals", Regime, BlacklistingKeys.SuccessRight, 0, 1,
            Of("as it stands", EnterpriseAppealsUpheld, EnterpriseAppealsDecided, 100)).Given((EnterprisesKeys.Density, 0.1), (BlacklistingKeys.Open, 1), (BlacklistingKeys.File, 0.5), (BlacklistingKeys.Threshold, 950)).Over(36),
        Response("reinstating", "Repair shortens the list", "listed, % of enterprises", Regime, BlacklistingKeys.Repair, 0, 0.3,
            Of("term 12", EnterprisesListed, Enterprises, 100, (BlacklistingKeys.Term, 12)), Of("term 36", EnterprisesListed, Enterprises, 100, (BlacklistingKeys.Term, 36))).Given((EnterprisesKeys.Density, 0.1)).Over(60, 48),
    ];
}
