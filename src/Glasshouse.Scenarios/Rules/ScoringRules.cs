using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The rulebook: points for events.</summary>
/// <remarks>Scenario section <c>scoring:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ScoringRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ScoringRules(NumbersAt numbers)
    {
        On = numbers[ScoringKeys.On] > 0;
        Start = Scale.Round(numbers[ScoringKeys.Start], 0, 2000);
        Reversion = Scale.ToShare(numbers[ScoringKeys.Reversion]);
        Blur = Math.Min(32768 / Math.Max(Reversion, 1), 8192);
        OrderPoints = Scale.Round(-numbers[ScoringKeys.Order], 0, 1000);
        FraudPoints = Scale.Round(-numbers[ScoringKeys.Fraud], 0, 1000);
        EvasionPoints = Scale.Round(-numbers[ScoringKeys.Evasion], 0, 1000);
        AcademicPoints = Scale.Round(-numbers[ScoringKeys.Academic], 0, 1000);
        BribePoints = Scale.Round(-numbers[ScoringKeys.Bribe], 0, 1000);
        DissentPoints = -numbers[ScoringKeys.Dissent];
        SupportPoints = numbers[ScoringKeys.Support];
        DonationPoints = Scale.Round(numbers[ScoringKeys.Donation], 0, 200);
        VolunteeringPoints = Scale.Round(numbers[ScoringKeys.Volunteering], 0, 200);
        HelpingPoints = Scale.Round(numbers[ScoringKeys.Heroic], 0, 200);
        Ceiling = Scale.Round(numbers[ScoringKeys.Start] + numbers[ScoringKeys.BonusCeiling], 0, 2047);
        MonthlyCap = Scale.Round(numbers[ScoringKeys.MonthlyCap], 0, 1000);
        GraveScore = Scale.Round(numbers[ScoringKeys.GraveScore], 0, 2000);
        GraveShare = GraveScore > 0 ? Scale.ToChance(numbers[ScoringKeys.GraveShare]) : 0;
        PurchasePoints = Scale.Round(numbers[ScoringKeys.PurchasePoints], 0, 500);
        PurchaseChance = numbers[ScoringKeys.On] > 0 && numbers[ScoringKeys.PurchasePoints] > 0 ? Scale.ToChance(numbers[ScoringKeys.PurchaseChance]) : 0;
        PurchaseCost = Scale.Round(numbers[ScoringKeys.PurchaseCost] * 10, 0, 255);
        PurchaseLine = Scale.ToSavingsLine(numbers[ScoringKeys.PurchaseCost]);
        RecordExpiry = Scale.ToChance(numbers[RepairingKeys.RecordExpiry]);
        PoliticalWeight = numbers[ScoringKeys.PoliticalWeight];
        ScopeCreep = numbers[ScoringKeys.ScopeCreep];
        Salience = numbers[ScoringKeys.Salience];
    }

    /// <summary>Whether a score is kept.</summary>
    public bool On { get; }

    /// <summary>Starting score, in points.</summary>
    public int Start { get; }

    /// <summary>Share of the gap to the start that closes in a month.</summary>
    public int Reversion { get; }

    /// <summary>Gap in sixteenths that makes one sixteenth of reversion; at most 8,192.</summary>
    public int Blur { get; }

    /// <summary>Points taken for public disorder.</summary>
    public int OrderPoints { get; }

    /// <summary>Points taken for fraud.</summary>
    public int FraudPoints { get; }

    /// <summary>Points taken for evasion of a judgment.</summary>
    public int EvasionPoints { get; }

    /// <summary>Points taken for academic dishonesty.</summary>
    public int AcademicPoints { get; }

    /// <summary>Points taken for a bribe.</summary>
    public int BribePoints { get; }

    /// <summary>Points taken for dissent at full political weight.</summary>
    public double DissentPoints { get; }

    /// <summary>Points given for support at full political weight.</summary>
    public double SupportPoints { get; }

    /// <summary>Points given for a gift.</summary>
    public int DonationPoints { get; }

    /// <summary>Points given for volunteering.</summary>
    public int VolunteeringPoints { get; }

    /// <summary>Points given for help that was seen.</summary>
    public int HelpingPoints { get; }

    /// <summary>Score that bonuses cannot pass.</summary>
    public int Ceiling { get; }

    /// <summary>Most points that bonuses can bring in a month.</summary>
    public int MonthlyCap { get; }

    /// <summary>Chance that a recorded offence against public order is grave; 0 where the rulebook has no such item.</summary>
    public int GraveShare { get; }

    /// <summary>Score to which it drops a person.</summary>
    public int GraveScore { get; }

    /// <summary>Points that money buys.</summary>
    public int PurchasePoints { get; }

    /// <summary>Chance of buying in a month.</summary>
    public int PurchaseChance { get; }

    /// <summary>Cost of buying, in tenths of a month.</summary>
    public int PurchaseCost { get; }

    /// <summary>Savings felt from which on a person can buy.</summary>
    public int PurchaseLine { get; }

    /// <summary>Chance that a false record on file expires in a month.</summary>
    public int RecordExpiry { get; }

    /// <summary>Political weight before any creep, 0…1.</summary>
    public double PoliticalWeight { get; }

    /// <summary>Speed of creep in a month.</summary>
    public double ScopeCreep { get; }

    /// <summary>Salience of the regime, 0…1.</summary>
    public double Salience { get; }

    /// <summary>How much a person fears a listing: salience × breadth of joint sanctions × (1 + publication).</summary>
    public static double Fear(NumbersAt numbers) =>
        numbers[ScoringKeys.Salience] * SanctionsRules.Breadth(numbers) * (1 + numbers[ListingKeys.Publication]);
}
