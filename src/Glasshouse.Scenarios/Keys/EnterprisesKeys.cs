using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>enterprises:</c>. What enterprises there are, how careful they are, and what harm they can do.</summary>
public static class EnterprisesKeys
{
    /// <summary>Enterprises for each adult; 0 for a society without any. The first month of a run decides.</summary>
    public static readonly NumberKey Density = new("enterprises.density", "enterprises per adult", 0, 0.1,
        "Enterprises for each adult; 0 for a society without any. The first month of a run decides.");

    /// <summary>Share of enterprises that make, sell or serve food.</summary>
    public static readonly NumberKey FoodShare = new("enterprises.food-share", "share", 0, 1,
        "Share of enterprises that make, sell or serve food.");

    /// <summary>Share of enterprises that make or sell drugs.</summary>
    public static readonly NumberKey DrugsShare = new("enterprises.drugs-share", "share", 0, 1,
        "Share of enterprises that make or sell drugs.");

    /// <summary>Share of enterprises that are factories, mines or building sites.</summary>
    public static readonly NumberKey FactoryShare = new("enterprises.factory-share", "share", 0, 1,
        "Share of enterprises that are factories, mines or building sites.");

    /// <summary>Share of enterprises that make or sell goods of brands; the rest serves.</summary>
    public static readonly NumberKey GoodsShare = new("enterprises.goods-share", "share", 0, 1,
        "Share of enterprises that make or sell goods of brands; the rest serves.");

    /// <summary>Share of enterprises of middle size.</summary>
    public static readonly NumberKey MiddleShare = new("enterprises.middle-share", "share", 0, 1,
        "Share of enterprises of middle size.");

    /// <summary>Share of enterprises that are large.</summary>
    public static readonly NumberKey LargeShare = new("enterprises.large-share", "share", 0, 1,
        "Share of enterprises that are large.");

    /// <summary>How many times more workers and customers each class of size has than the one below.</summary>
    public static readonly NumberKey SizeStep = new("enterprises.size-step", "times", 1, 10,
        "How many times more workers and customers each class of size has than the one below.");

    /// <summary>Share of enterprises with political connections.</summary>
    public static readonly NumberKey ConnectedShare = new("enterprises.connected-share", "share", 0, 1,
        "Share of enterprises with political connections.");

    /// <summary>Share of the gap to a normal margin that closes in a month.</summary>
    public static readonly NumberKey MarginDrift = new("enterprises.margin-drift", "share per month", 0, 1,
        "Share of the gap to a normal margin that closes in a month.");

    /// <summary>Standard deviation of the monthly shock to the margin, on a scale from ruin (0) to plenty (1) with .5 normal.</summary>
    public static readonly NumberKey MarginSpread = new("enterprises.margin-spread", "share", 0, 0.25,
        "Standard deviation of the monthly shock to the margin, on a scale from ruin (0) to plenty (1) with .5 normal.");

    /// <summary>Care that an enterprise takes for its own sake.</summary>
    public static readonly NumberKey Care = new("enterprises.care", "utility", -3, 4,
        "Care that an enterprise takes for its own sake.");

    /// <summary>Weight of legal penalties, times the perceived chance of being inspected.</summary>
    public static readonly NumberKey Penalty = new("enterprises.penalty", "weight", 0, 8,
        "Weight of legal penalties, times the perceived chance of being inspected.");

    /// <summary>Weight of being listed, times the fear of the list and the perceived chance of being inspected.</summary>
    public static readonly NumberKey ListPenalty = new("enterprises.list-penalty", "weight", 0, 8,
        "Weight of being listed, times the fear of the list and the perceived chance of being inspected.");

    /// <summary>How much the lack of margin takes from care; a margin of 0 counts in full.</summary>
    public static readonly NumberKey Pressure = new("enterprises.pressure", "weight", 0, 8,
        "How much the lack of margin takes from care; a margin of 0 counts in full.");

    /// <summary>How much the care of others in the region lifts an enterprise's own.</summary>
    public static readonly NumberKey Norm = new("enterprises.norm", "weight", 0, 4,
        "How much the care of others in the region lifts an enterprise's own.");

    /// <summary>Care added by an own accident while it is remembered.</summary>
    public static readonly NumberKey Alarm = new("enterprises.alarm", "utility", 0, 4,
        "Care added by an own accident while it is remembered.");

    /// <summary>Months an own accident is remembered.</summary>
    public static readonly NumberKey AlarmMonths = new("enterprises.alarm-months", "months", 0, 240,
        "Months an own accident is remembered.") { IsWhole = true };

    /// <summary>Share of the gap between care and its motives that closes in a month.</summary>
    public static readonly NumberKey Speed = new("enterprises.speed", "share per month", 0, 1,
        "Share of the gap between care and its motives that closes in a month.");

    /// <summary>Share of all hazard that full diligence removes.</summary>
    public static readonly NumberKey Effect = new("enterprises.diligence-effect", "share", 0, 1,
        "Share of all hazard that full diligence removes.");

    /// <summary>Chance of a recorded accident in a small factory without diligence, in the month in which the regime starts.</summary>
    public static readonly NumberKey Hazard = new("enterprises.accident-hazard", "chance per month", 0, 0.05,
        "Chance of a recorded accident in a small factory without diligence, in the month in which the regime starts.");

    /// <summary>Share by which the hazard of accidents falls in a year for reasons outside the model, in every arm, before and after the start.</summary>
    public static readonly NumberKey HazardFall = new("enterprises.accident-fall", "share per year", 0, 0.5,
        "Share by which the hazard of accidents falls in a year for reasons outside the model, in every arm, before and after the start.");

    /// <summary>Hazard of accidents outside factories, relative to factories.</summary>
    public static readonly NumberKey Elsewhere = new("enterprises.accident-elsewhere", "share", 0, 1,
        "Hazard of accidents outside factories, relative to factories.");

    /// <summary>Share of accidents in which somebody dies.</summary>
    public static readonly NumberKey Deaths = new("enterprises.deaths-per-accident", "share", 0, 1,
        "Share of accidents in which somebody dies.");

    /// <summary>Chance that the month's batch of a food enterprise without diligence is unsafe.</summary>
    public static readonly NumberKey FoodUnsafe = new("enterprises.food-unsafe", "chance per month", 0, 1,
        "Chance that the month's batch of a food enterprise without diligence is unsafe.");

    /// <summary>Chance that the month's batch of a drug enterprise without diligence is unsafe.</summary>
    public static readonly NumberKey DrugsUnsafe = new("enterprises.drugs-unsafe", "chance per month", 0, 1,
        "Chance that the month's batch of a drug enterprise without diligence is unsafe.");

    /// <summary>Chance that an enterprise in goods has occasion to counterfeit in a month.</summary>
    public static readonly NumberKey CounterfeitOccasion = new("enterprises.counterfeit-occasion", "chance per month", 0, 1,
        "Chance that an enterprise in goods has occasion to counterfeit in a month.");

    /// <summary>Chance that an enterprise has occasion for contract or tax fraud in a month.</summary>
    public static readonly NumberKey FraudOccasion = new("enterprises.fraud-occasion", "chance per month", 0, 1,
        "Chance that an enterprise has occasion for contract or tax fraud in a month.");

    /// <summary>Mean gain of cheating; exponentially distributed.</summary>
    public static readonly NumberKey Gain = new("enterprises.gain", "weight", 0, 8,
        "Mean gain of cheating; exponentially distributed.");

    /// <summary>How much the lack of margin adds to the gain of cheating.</summary>
    public static readonly NumberKey Squeeze = new("enterprises.squeeze", "weight", 0, 8,
        "How much the lack of margin adds to the gain of cheating.");

    /// <summary>How much diligence holds back from cheating.</summary>
    public static readonly NumberKey Integrity = new("enterprises.integrity", "weight", 0, 8,
        "How much diligence holds back from cheating.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Density, FoodShare, DrugsShare, FactoryShare, GoodsShare, MiddleShare, LargeShare, SizeStep, ConnectedShare,
        MarginDrift, MarginSpread, Care, Penalty, ListPenalty, Pressure, Norm, Alarm, AlarmMonths, Speed, Effect,
        Hazard, HazardFall, Elsewhere, Deaths, FoodUnsafe, DrugsUnsafe, CounterfeitOccasion, FraudOccasion, Gain,
        Squeeze, Integrity
    ];
}
