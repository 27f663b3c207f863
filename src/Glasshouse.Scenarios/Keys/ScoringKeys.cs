using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>scoring:</c>. The rulebook: points for events.</summary>
public static class ScoringKeys
{
    /// <summary>Whether a score is kept.</summary>
    public static readonly NumberKey On = new("scoring.on", "switch", 0, 1,
        "Whether a score is kept.");

    /// <summary>How present the scoring regime (or list) is in people's minds when they choose; 0 without a regime.</summary>
    public static readonly NumberKey Salience = new("scoring.salience", "share", 0, 1,
        "How present the scoring regime (or list) is in people's minds when they choose; 0 without a regime.");

    /// <summary>Score of a person about whom nothing is known.</summary>
    public static readonly NumberKey Start = new("scoring.start", "points", 0, 2000,
        "Score of a person about whom nothing is known.") { IsWhole = true };

    /// <summary>Share of the gap to the starting score that closes in a month: old items lose weight.</summary>
    public static readonly NumberKey Reversion = new("scoring.reversion", "share", 0, 1,
        "Share of the gap to the starting score that closes in a month: old items lose weight.");

    /// <summary>Points for a recorded offence against public order.</summary>
    public static readonly NumberKey Order = new("scoring.public-order-points", "points", -1000, 0,
        "Points for a recorded offence against public order.") { IsWhole = true };

    /// <summary>Points for recorded commercial fraud.</summary>
    public static readonly NumberKey Fraud = new("scoring.fraud-points", "points", -1000, 0,
        "Points for recorded commercial fraud.") { IsWhole = true };

    /// <summary>Points for a recorded evasion of a judgment.</summary>
    public static readonly NumberKey Evasion = new("scoring.evasion-points", "points", -1000, 0,
        "Points for a recorded evasion of a judgment.") { IsWhole = true };

    /// <summary>Points for recorded academic dishonesty.</summary>
    public static readonly NumberKey Academic = new("scoring.academic-points", "points", -1000, 0,
        "Points for recorded academic dishonesty.") { IsWhole = true };

    /// <summary>Points for an official's recorded bribe.</summary>
    public static readonly NumberKey Bribe = new("scoring.bribe-points", "points", -1000, 0,
        "Points for an official's recorded bribe.") { IsWhole = true };

    /// <summary>Points for recorded dissent at full political weight.</summary>
    public static readonly NumberKey Dissent = new("scoring.dissent-points", "points", -1000, 0,
        "Points for recorded dissent at full political weight.");

    /// <summary>Points for expressed support at full political weight.</summary>
    public static readonly NumberKey Support = new("scoring.support-points", "points", 0, 200,
        "Points for expressed support at full political weight.");

    /// <summary>Points for a month with a gift.</summary>
    public static readonly NumberKey Donation = new("scoring.donation-points", "points", 0, 200,
        "Points for a month with a gift.") { IsWhole = true };

    /// <summary>Points for a month with volunteering.</summary>
    public static readonly NumberKey Volunteering = new("scoring.volunteering-points", "points", 0, 200,
        "Points for a month with volunteering.") { IsWhole = true };

    /// <summary>Points for helping a stranger where the act is observed.</summary>
    public static readonly NumberKey Heroic = new("scoring.helping-points", "points", 0, 200,
        "Points for helping a stranger where the act is observed.") { IsWhole = true };

    /// <summary>How far above the starting score bonuses can lift a person.</summary>
    public static readonly NumberKey BonusCeiling = new("scoring.bonus-ceiling", "points", 0, 1000,
        "How far above the starting score bonuses can lift a person.");

    /// <summary>Points that a gift of money buys back for a person below the starting score; 0 where points cannot be bought.</summary>
    public static readonly NumberKey PurchasePoints = new("scoring.purchase-points", "points", 0, 500,
        "Points that a gift of money buys back for a person below the starting score; 0 where points cannot be bought.") { IsWhole = true };

    /// <summary>Chance that a person below the starting score who can afford it buys points in a month.</summary>
    public static readonly NumberKey PurchaseChance = new("scoring.purchase-chance", "chance per month", 0, 1,
        "Chance that a person below the starting score who can afford it buys points in a month.");

    /// <summary>What the purchase costs, in months of median income.</summary>
    public static readonly NumberKey PurchaseCost = new("scoring.purchase-cost", "months", 0, 5,
        "What the purchase costs, in months of median income.");

    /// <summary>How much political conduct counts in the score; 0 keeps politics out.</summary>
    public static readonly NumberKey PoliticalWeight = new("scoring.political-weight", "share", 0, 1,
        "How much political conduct counts in the score; 0 keeps politics out.");

    /// <summary>Speed at which political weight grows with expressed approval where nobody independent looks on.</summary>
    public static readonly NumberKey ScopeCreep = new("scoring.scope-creep", "chance per month", 0, 0.2,
        "Speed at which political weight grows with expressed approval where nobody independent looks on.");

    /// <summary>Most points that bonuses can bring a person in a month.</summary>
    public static readonly NumberKey MonthlyCap = new("scoring.monthly-cap", "points", 0, 1000,
        "Most points that bonuses can bring a person in a month.") { IsWhole = true };

    /// <summary>Share of recorded offences against public order, such as drunk driving, that drop a score at once.</summary>
    public static readonly NumberKey GraveShare = new("scoring.grave-share", "share", 0, 1,
        "Share of recorded offences against public order, such as drunk driving, that drop a score at once.");

    /// <summary>Score to which such an offence drops a person; 0 where there is no such item.</summary>
    public static readonly NumberKey GraveScore = new("scoring.grave-score", "points", 0, 2000,
        "Score to which such an offence drops a person; 0 where there is no such item.") { IsWhole = true };

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        On, Salience, Start, Reversion, Order, Fraud, Evasion, Academic, Bribe, Dissent, Support, Donation, Volunteering, Heroic,
        BonusCeiling, PurchasePoints, PurchaseChance, PurchaseCost, PoliticalWeight, ScopeCreep,
        MonthlyCap, GraveShare, GraveScore
    ];
}
