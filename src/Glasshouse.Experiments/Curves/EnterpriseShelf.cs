using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of enterprises and of what people bear of them.</summary>
internal static class EnterpriseShelf
{
    /// <summary>All curves of enterprises.</summary>
    public static readonly ImmutableArray<CurveSketch> All =
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
}
