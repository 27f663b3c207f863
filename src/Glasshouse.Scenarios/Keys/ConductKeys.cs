using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>conduct:</c>. Occasions, temptations and what holds people back.</summary>
public static class ConductKeys
{
    /// <summary>Chance that an adult has occasion to break public order in a month.</summary>
    public static readonly NumberKey OrderOpportunity = new("conduct.public-order-opportunity", "chance per month", 0, 1,
        "Chance that an adult has occasion to break public order in a month.");

    /// <summary>What the ordinary legal sanction weighs against the gain, if caught: public order.</summary>
    public static readonly NumberKey OrderLegalSanction = new("conduct.public-order-legal-sanction", "weight", 0, 6,
        "What the ordinary legal sanction weighs against the gain, if caught: public order.");

    /// <summary>What being scored down and listed weighs against the gain at full breadth of joint sanctions: public order.</summary>
    public static readonly NumberKey OrderListSanction = new("conduct.public-order-list-sanction", "weight", 0, 6,
        "What being scored down and listed weighs against the gain at full breadth of joint sanctions: public order.");

    /// <summary>Share of the moral motive that a fully salient scoring regime crowds out: public order.</summary>
    public static readonly NumberKey OrderCrowdingOut = new("conduct.public-order-crowding-out", "share", 0, 1,
        "Share of the moral motive that a fully salient scoring regime crowds out: public order.");

    /// <summary>Chance that an adult has occasion for commercial fraud in a month.</summary>
    public static readonly NumberKey FraudOpportunity = new("conduct.commercial-fraud-opportunity", "chance per month", 0, 1,
        "Chance that an adult has occasion for commercial fraud in a month.");

    /// <summary>What the ordinary legal sanction weighs against the gain, if caught: commercial fraud.</summary>
    public static readonly NumberKey FraudLegalSanction = new("conduct.commercial-fraud-legal-sanction", "weight", 0, 6,
        "What the ordinary legal sanction weighs against the gain, if caught: commercial fraud.");

    /// <summary>What being scored down and listed weighs against the gain at full breadth of joint sanctions: commercial fraud.</summary>
    public static readonly NumberKey FraudListSanction = new("conduct.commercial-fraud-list-sanction", "weight", 0, 6,
        "What being scored down and listed weighs against the gain at full breadth of joint sanctions: commercial fraud.");

    /// <summary>Share of the moral motive that a fully salient scoring regime crowds out: commercial fraud.</summary>
    public static readonly NumberKey FraudCrowdingOut = new("conduct.commercial-fraud-crowding-out", "share", 0, 1,
        "Share of the moral motive that a fully salient scoring regime crowds out: commercial fraud.");

    /// <summary>Chance that a court judgment to pay reaches an adult in a month.</summary>
    public static readonly NumberKey JudgmentOpportunity = new("conduct.judgment-debt-opportunity", "chance per month", 0, 1,
        "Chance that a court judgment to pay reaches an adult in a month.");

    /// <summary>What the ordinary legal sanction weighs against the gain, if caught: court judgments.</summary>
    public static readonly NumberKey JudgmentLegalSanction = new("conduct.judgment-debt-legal-sanction", "weight", 0, 6,
        "What the ordinary legal sanction weighs against the gain, if caught: court judgments.");

    /// <summary>What being scored down and listed weighs against the gain at full breadth of joint sanctions: court judgments.</summary>
    public static readonly NumberKey JudgmentListSanction = new("conduct.judgment-debt-list-sanction", "weight", 0, 12,
        "What being scored down and listed weighs against the gain at full breadth of joint sanctions: court judgments.");

    /// <summary>Share of the moral motive that a fully salient scoring regime crowds out: court judgments.</summary>
    public static readonly NumberKey JudgmentCrowdingOut = new("conduct.judgment-debt-crowding-out", "share", 0, 1,
        "Share of the moral motive that a fully salient scoring regime crowds out: court judgments.");

    /// <summary>Chance that a student or researcher has occasion to cheat in a month.</summary>
    public static readonly NumberKey AcademicOpportunity = new("conduct.academic-dishonesty-opportunity", "chance per month", 0, 1,
        "Chance that a student or researcher has occasion to cheat in a month.");

    /// <summary>What the ordinary legal sanction weighs against the gain, if caught: academic dishonesty.</summary>
    public static readonly NumberKey AcademicLegalSanction = new("conduct.academic-dishonesty-legal-sanction", "weight", 0, 6,
        "What the ordinary legal sanction weighs against the gain, if caught: academic dishonesty.");

    /// <summary>What being scored down and listed weighs against the gain at full breadth of joint sanctions: academic dishonesty.</summary>
    public static readonly NumberKey AcademicListSanction = new("conduct.academic-dishonesty-list-sanction", "weight", 0, 6,
        "What being scored down and listed weighs against the gain at full breadth of joint sanctions: academic dishonesty.");

    /// <summary>Share of the moral motive that a fully salient scoring regime crowds out: academic dishonesty.</summary>
    public static readonly NumberKey AcademicCrowdingOut = new("conduct.academic-dishonesty-crowding-out", "share", 0, 1,
        "Share of the moral motive that a fully salient scoring regime crowds out: academic dishonesty.");

    /// <summary>Chance that an official is offered a bribe in a month.</summary>
    public static readonly NumberKey BribeOpportunity = new("conduct.official-bribe-opportunity", "chance per month", 0, 1,
        "Chance that an official is offered a bribe in a month.");

    /// <summary>What the ordinary legal sanction weighs against the gain, if caught: bribe-taking by officials.</summary>
    public static readonly NumberKey BribeLegalSanction = new("conduct.official-bribe-legal-sanction", "weight", 0, 6,
        "What the ordinary legal sanction weighs against the gain, if caught: bribe-taking by officials.");

    /// <summary>What being scored down and listed weighs against the gain at full breadth of joint sanctions: bribe-taking by officials.</summary>
    public static readonly NumberKey BribeListSanction = new("conduct.official-bribe-list-sanction", "weight", 0, 6,
        "What being scored down and listed weighs against the gain at full breadth of joint sanctions: bribe-taking by officials.");

    /// <summary>Share of the moral motive that a fully salient scoring regime crowds out: bribe-taking by officials.</summary>
    public static readonly NumberKey BribeCrowdingOut = new("conduct.official-bribe-crowding-out", "share", 0, 1,
        "Share of the moral motive that a fully salient scoring regime crowds out: bribe-taking by officials.");

    /// <summary>Mean of the gain from an offence, drawn from an exponential distribution.</summary>
    public static readonly NumberKey Gain = new("conduct.gain", "weight", 0, 3,
        "Mean of the gain from an offence, drawn from an exponential distribution.");

    /// <summary>Mean of the gain from evading a judgment, drawn from an exponential distribution.</summary>
    public static readonly NumberKey JudgmentGain = new("conduct.judgment-debt-gain", "weight", 0, 12,
        "Mean of the gain from evading a judgment, drawn from an exponential distribution.");

    /// <summary>By how much need multiplies the gain of people below the hardship line: 1 doubles it.</summary>
    public static readonly NumberKey HardshipGain = new("conduct.hardship-gain", "weight", 0, 4,
        "By how much need multiplies the gain of people below the hardship line: 1 doubles it.");

    /// <summary>Savings, in months of median income, below which need raises the gain and a judgment arrives twice as often.</summary>
    public static readonly NumberKey HardshipLine = new("conduct.hardship-line", "months", 0, 25,
        "Savings, in months of median income, below which need raises the gain and a judgment arrives twice as often.");

    /// <summary>What a person's morals weigh against the gain.</summary>
    public static readonly NumberKey MoralWeight = new("conduct.moral-weight", "weight", 0, 6,
        "What a person's morals weigh against the gain.");

    /// <summary>What the conduct of others weighs: honest surroundings hold back, dishonest ones pull.</summary>
    public static readonly NumberKey NormWeight = new("conduct.norm-weight", "weight", 0, 4,
        "What the conduct of others weighs: honest surroundings hold back, dishonest ones pull.");

    /// <summary>Scale of the logistic noise in the choice; 1 is the standard logistic distribution.</summary>
    public static readonly NumberKey Noise = new("conduct.noise", "weight", 0.5, 2,
        "Scale of the logistic noise in the choice; 1 is the standard logistic distribution.");

    /// <summary>Savings, in months of median income, below which a debtor cannot pay a judgment.</summary>
    public static readonly NumberKey CannotPayLine = new("conduct.cannot-pay-line", "months", 0, 25,
        "Savings, in months of median income, below which a debtor cannot pay a judgment.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        OrderOpportunity, OrderLegalSanction, OrderListSanction, OrderCrowdingOut, FraudOpportunity, FraudLegalSanction,
        FraudListSanction, FraudCrowdingOut, JudgmentOpportunity, JudgmentLegalSanction, JudgmentListSanction, JudgmentCrowdingOut,
        AcademicOpportunity, AcademicLegalSanction, AcademicListSanction, AcademicCrowdingOut, BribeOpportunity,
        BribeLegalSanction, BribeListSanction, BribeCrowdingOut, Gain, JudgmentGain, HardshipGain, HardshipLine, MoralWeight, NormWeight, Noise,
        CannotPayLine
    ];
}
