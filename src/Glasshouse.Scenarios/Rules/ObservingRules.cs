using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Channels, what they miss, and whom they accuse wrongly.</summary>
/// <remarks>Scenario section <c>observing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ObservingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ObservingRules(NumbersAt numbers)
    {
        SeenOrderTown = Scale.ToChance(1 - ((1 - Seen(numbers, ObservingKeys.PoliceCoverage, ObservingKeys.PoliceMiss)) * (1 - Seen(numbers, ObservingKeys.CamerasCoverage, ObservingKeys.CamerasMiss)) * (1 - Seen(numbers, ObservingKeys.InformantsCoverage, ObservingKeys.InformantsMiss))));
        SeenOrderCountry = Scale.ToChance(1 - ((1 - Seen(numbers, ObservingKeys.PoliceCoverage, ObservingKeys.PoliceMiss)) * (1 - Seen(numbers, ObservingKeys.InformantsCoverage, ObservingKeys.InformantsMiss))));
        SeenFraud = Scale.ToChance(1 - ((1 - Seen(numbers, ObservingKeys.PoliceCoverage, ObservingKeys.PoliceMiss)) * (1 - Seen(numbers, ObservingKeys.BanksCoverage, ObservingKeys.BanksMiss)) * (1 - Seen(numbers, ObservingKeys.CommerceCoverage, ObservingKeys.CommerceMiss))));
        SeenEvasion = Scale.ToChance(Seen(numbers, ObservingKeys.CourtsCoverage, ObservingKeys.CourtsMiss));
        SeenAcademic = Scale.ToChance(Seen(numbers, ObservingKeys.UniversitiesCoverage, ObservingKeys.UniversitiesMiss));
        SeenBribe = Scale.ToChance(Seen(numbers, ObservingKeys.AuditCoverage, ObservingKeys.AuditMiss));
        SeenDissent = Scale.ToChance(DissentSeen(numbers));
        MixUp = Scale.ToChance(numbers[ObservingKeys.MixUp]);
        MixUpRatio = numbers[ObservingKeys.MixUpRatio];
        FaceFineTownA = Scale.ToFineChance(Face(numbers));
        FaceFineTownB = Scale.ToFineChance(Face(numbers) * numbers[ObservingKeys.FalseMatchRatio]);
        GrudgeFine = Scale.ToFineChance(numbers[ObservingKeys.Grudge] * numbers[ObservingKeys.InformantsCoverage]);
        CapturedRecord = numbers[ObservingKeys.CapturedRecord];
        ErasureLine = Scale.ToSavingsLine(numbers[ObservingKeys.ErasureLine]);
        ErasureShare = numbers[ObservingKeys.ErasureShare];
        ErasureCost = Scale.Round(numbers[ObservingKeys.ErasureCost] * 10, 0, 255);
    }

    /// <summary>Chance that public disorder in a town is seen.</summary>
    public int SeenOrderTown { get; }

    /// <summary>Chance that public disorder in the country is seen.</summary>
    public int SeenOrderCountry { get; }

    /// <summary>Chance that fraud is seen.</summary>
    public int SeenFraud { get; }

    /// <summary>Chance that evasion is seen.</summary>
    public int SeenEvasion { get; }

    /// <summary>Chance that academic dishonesty is seen.</summary>
    public int SeenAcademic { get; }

    /// <summary>Chance that a bribe is seen.</summary>
    public int SeenBribe { get; }

    /// <summary>Chance that dissent is seen; recorded only where political conduct counts.</summary>
    public int SeenDissent { get; }

    /// <summary>Chance that a true record is filed under somebody else.</summary>
    public int MixUp { get; }

    /// <summary>Chance of receiving such a record, group B over group A.</summary>
    public double MixUpRatio { get; }

    /// <summary>Chance of a false face record in a month, group A in towns, in 2⁻³².</summary>
    public uint FaceFineTownA { get; }

    /// <summary>The same, group B.</summary>
    public uint FaceFineTownB { get; }

    /// <summary>Chance of being denounced without cause in a month, in 2⁻³².</summary>
    public uint GrudgeFine { get; }

    /// <summary>Chance of a false record for a dissenter under full corruption and full political weight.</summary>
    public double CapturedRecord { get; }

    /// <summary>Savings felt from which on a record can be bribed away.</summary>
    public int ErasureLine { get; }

    /// <summary>Chance that a corrupt official is asked.</summary>
    public double ErasureShare { get; }

    /// <summary>Cost of erasure, in tenths of a month.</summary>
    public int ErasureCost { get; }

    /// <summary>Mean share of life that comes before any channel, three of the state and two of business: how intrusive observing is, 0…1.</summary>
    public static double Intrusion(NumbersAt numbers) => (0.6 * StateIntrusion(numbers)) + (0.4 * BusinessIntrusion(numbers));

    /// <summary>Mean share of life that comes before the channels of the state, 0…1.</summary>
    public static double StateIntrusion(NumbersAt numbers) =>
        (numbers[ObservingKeys.CamerasCoverage] + numbers[ObservingKeys.InformantsCoverage] + numbers[ObservingKeys.PlatformsCoverage]) / 3;

    /// <summary>Mean share of life that comes before the channels of business, 0…1.</summary>
    public static double BusinessIntrusion(NumbersAt numbers) => (numbers[ObservingKeys.BanksCoverage] + numbers[ObservingKeys.CommerceCoverage]) / 2;

    /// <summary>Chance that what a person says comes before platforms or informants.</summary>
    public static double DissentSeen(NumbersAt numbers) =>
        1 - ((1 - Seen(numbers, ObservingKeys.PlatformsCoverage, ObservingKeys.PlatformsMiss)) * (1 - Seen(numbers, ObservingKeys.InformantsCoverage, ObservingKeys.InformantsMiss)));

    private static double Seen(NumbersAt numbers, NumberKey coverage, NumberKey miss) => numbers[coverage] * (1 - numbers[miss]);

    private static double Face(NumbersAt numbers) =>
        numbers[ObservingKeys.CamerasCoverage] * numbers[ObservingKeys.Scans] * numbers[ObservingKeys.FalseMatch] * (1 - numbers[ObservingKeys.HumanCheck]);
}
