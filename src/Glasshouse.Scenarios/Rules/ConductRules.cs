using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Occasions, temptations and what holds people back.</summary>
/// <remarks>Scenario section <c>conduct:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ConductRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ConductRules(NumbersAt numbers)
    {
        var priced = Lasting.Of(numbers, then => then[ScoringKeys.Salience]);
        OrderBelow = Scale.ToChance(numbers[ConductKeys.OrderOpportunity]);
        FraudBelow = Scale.ToChance(numbers[ConductKeys.OrderOpportunity] + numbers[ConductKeys.FraudOpportunity]);
        AcademicBelow = FraudBelow + Scale.Round(numbers[ConductKeys.AcademicOpportunity] * Scale.Chance, 0, Scale.Chance - 1 - FraudBelow);
        BribeBelow = FraudBelow + Scale.Round(numbers[ConductKeys.BribeOpportunity] * Scale.Chance, 0, Scale.Chance - 1 - FraudBelow);
        JudgmentFine = Scale.ToFineChance(numbers[ConductKeys.JudgmentOpportunity]);
        JudgmentFineInNeed = Scale.ToFineChance(numbers[ConductKeys.JudgmentOpportunity] * 2);
        OrderLegalSanction = Scale.ToUtility(numbers[ConductKeys.OrderLegalSanction] / numbers[ConductKeys.Noise]);
        OrderListSanction = Scale.ToUtility(numbers[ConductKeys.OrderListSanction] * ScoringRules.Fear(numbers) / numbers[ConductKeys.Noise]);
        OrderMoralWeight = Scale.ToUtility(numbers[ConductKeys.MoralWeight] * (1 - (numbers[ConductKeys.OrderCrowdingOut] * priced)) / numbers[ConductKeys.Noise]);
        FraudLegalSanction = Scale.ToUtility(numbers[ConductKeys.FraudLegalSanction] / numbers[ConductKeys.Noise]);
        FraudListSanction = Scale.ToUtility(numbers[ConductKeys.FraudListSanction] * ScoringRules.Fear(numbers) / numbers[ConductKeys.Noise]);
        FraudMoralWeight = Scale.ToUtility(numbers[ConductKeys.MoralWeight] * (1 - (numbers[ConductKeys.FraudCrowdingOut] * priced)) / numbers[ConductKeys.Noise]);
        JudgmentLegalSanction = Scale.ToUtility(numbers[ConductKeys.JudgmentLegalSanction] / numbers[ConductKeys.Noise]);
        JudgmentListSanction = Scale.ToUtility(numbers[ConductKeys.JudgmentListSanction] * ListingRules.FearOfDebtors(numbers) / numbers[ConductKeys.Noise]);
        JudgmentMoralWeight = Scale.ToUtility(numbers[ConductKeys.MoralWeight] * (1 - (numbers[ConductKeys.JudgmentCrowdingOut] * priced)) / numbers[ConductKeys.Noise]);
        AcademicLegalSanction = Scale.ToUtility(numbers[ConductKeys.AcademicLegalSanction] / numbers[ConductKeys.Noise]);
        AcademicListSanction = Scale.ToUtility(numbers[ConductKeys.AcademicListSanction] * ScoringRules.Fear(numbers) / numbers[ConductKeys.Noise]);
        AcademicMoralWeight = Scale.ToUtility(numbers[ConductKeys.MoralWeight] * (1 - (numbers[ConductKeys.AcademicCrowdingOut] * priced)) / numbers[ConductKeys.Noise]);
        BribeLegalSanction = Scale.ToUtility(numbers[ConductKeys.BribeLegalSanction] / numbers[ConductKeys.Noise]);
        BribeListSanction = Scale.ToUtility(numbers[ConductKeys.BribeListSanction] * ScoringRules.Fear(numbers) / numbers[ConductKeys.Noise]);
        BribeMoralWeight = Scale.ToUtility(numbers[ConductKeys.MoralWeight] * (1 - (numbers[ConductKeys.BribeCrowdingOut] * priced)) / numbers[ConductKeys.Noise]);
        Gain = Scale.ToFactor(numbers[ConductKeys.Gain] / numbers[ConductKeys.Noise] / 4);
        GainInNeed = Scale.ToFactor(numbers[ConductKeys.Gain] * (1 + numbers[ConductKeys.HardshipGain]) / numbers[ConductKeys.Noise] / 4);
        JudgmentGain = Scale.ToFactor(numbers[ConductKeys.JudgmentGain] / numbers[ConductKeys.Noise] / 4);
        HardshipLine = Scale.ToSavingsLine(numbers[ConductKeys.HardshipLine]);
        CannotPayLine = Scale.ToSavingsLine(numbers[ConductKeys.CannotPayLine]);
        NormWeight = Scale.ToUtility(numbers[ConductKeys.NormWeight] / numbers[ConductKeys.Noise]);
        NormSlope = Scale.ToUtility(numbers[ConductKeys.NormWeight] * 4 / numbers[ConductKeys.Noise]);
    }

    /// <summary>Upper end of the draws that are an occasion for public disorder.</summary>
    public int OrderBelow { get; }

    /// <summary>Upper end of the draws that are an occasion for fraud.</summary>
    public int FraudBelow { get; }

    /// <summary>Upper end of the draws that are an occasion for students to cheat.</summary>
    public int AcademicBelow { get; }

    /// <summary>Upper end of the draws that are a bribe offered to an official.</summary>
    public int BribeBelow { get; }

    /// <summary>Chance that a judgment arrives, in 2⁻³².</summary>
    public uint JudgmentFine { get; }

    /// <summary>The same below the hardship line, in 2⁻³².</summary>
    public uint JudgmentFineInNeed { get; }

    /// <summary>Weight of the legal sanction: public order.</summary>
    public int OrderLegalSanction { get; }

    /// <summary>Weight of being listed: public order.</summary>
    public int OrderListSanction { get; }

    /// <summary>Weight of morals after crowding-out: public order.</summary>
    public int OrderMoralWeight { get; }

    /// <summary>Weight of the legal sanction: commercial fraud.</summary>
    public int FraudLegalSanction { get; }

    /// <summary>Weight of being listed: commercial fraud.</summary>
    public int FraudListSanction { get; }

    /// <summary>Weight of morals after crowding-out: commercial fraud.</summary>
    public int FraudMoralWeight { get; }

    /// <summary>Weight of the legal sanction: court judgments.</summary>
    public int JudgmentLegalSanction { get; }

    /// <summary>Weight of being listed: court judgments.</summary>
    public int JudgmentListSanction { get; }

    /// <summary>Weight of morals after crowding-out: court judgments.</summary>
    public int JudgmentMoralWeight { get; }

    /// <summary>Weight of the legal sanction: academic dishonesty.</summary>
    public int AcademicLegalSanction { get; }

    /// <summary>Weight of being listed: academic dishonesty.</summary>
    public int AcademicListSanction { get; }

    /// <summary>Weight of morals after crowding-out: academic dishonesty.</summary>
    public int AcademicMoralWeight { get; }

    /// <summary>Weight of the legal sanction: bribes.</summary>
    public int BribeLegalSanction { get; }

    /// <summary>Weight of being listed: bribes.</summary>
    public int BribeListSanction { get; }

    /// <summary>Weight of morals after crowding-out: bribes.</summary>
    public int BribeMoralWeight { get; }

    /// <summary>Mean gain, as a factor of 1/8,192, divided by four.</summary>
    public int Gain { get; }

    /// <summary>Mean gain in need, as a factor of 1/8,192, divided by four.</summary>
    public int GainInNeed { get; }

    /// <summary>Mean gain from evading a judgment, as a factor of 1/8,192, divided by four.</summary>
    public int JudgmentGain { get; }

    /// <summary>Savings felt below which there is need.</summary>
    public int HardshipLine { get; }

    /// <summary>Savings felt below which a debtor cannot pay.</summary>
    public int CannotPayLine { get; }

    /// <summary>Weight of honest surroundings.</summary>
    public int NormWeight { get; }

    /// <summary>Four times that weight: what each share of offenders takes away.</summary>
    public int NormSlope { get; }
}
