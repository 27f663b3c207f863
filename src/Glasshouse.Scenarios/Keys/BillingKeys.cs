using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>billing:</c>. Medical bills, their collection, and the rules by which they count.</summary>
public static class BillingKeys
{
    /// <summary>Chance that a large bill ends in medical collection, where as many are insured as in the nation.</summary>
    public static readonly NumberKey Collection = new("billing.collection", "chance per bill", 0, 1,
        "Chance that a large bill ends in medical collection, where as many are insured as in the nation.");

    /// <summary>How far that chance follows the share of people without insurance in the state: 1 in proportion.</summary>
    public static readonly NumberKey Uninsured = new("billing.uninsured", "weight", 0, 4,
        "How far that chance follows the share of people without insurance in the state: 1 in proportion.");

    /// <summary>Share of adults with a medical collection when files are opened.</summary>
    public static readonly NumberKey Start = new("billing.start", "share", 0, 1,
        "Share of adults with a medical collection when files are opened.");

    /// <summary>Share of medical collections below 500 dollars.</summary>
    public static readonly NumberKey Small = new("billing.small", "share", 0, 1,
        "Share of medical collections below 500 dollars.");

    /// <summary>Chance that a medical collection is paid in a month.</summary>
    public static readonly NumberKey Pay = new("billing.pay", "chance per month", 0, 1,
        "Chance that a medical collection is paid in a month.");

    /// <summary>Mean months before a medical collection is shown.</summary>
    public static readonly NumberKey Wait = new("billing.wait", "months", 0, 60,
        "Mean months before a medical collection is shown.");

    /// <summary>Whether a paid medical collection counts.</summary>
    public static readonly NumberKey CountPaid = new("billing.count-paid", "switch", 0, 1,
        "Whether a paid medical collection counts.");

    /// <summary>Whether an unpaid medical collection below 500 dollars counts.</summary>
    public static readonly NumberKey CountSmall = new("billing.count-small", "switch", 0, 1,
        "Whether an unpaid medical collection below 500 dollars counts.");

    /// <summary>Whether an unpaid medical collection of 500 dollars or more counts.</summary>
    public static readonly NumberKey CountLarge = new("billing.count-large", "switch", 0, 1,
        "Whether an unpaid medical collection of 500 dollars or more counts.");

    /// <summary>Points by which a medical collection that counts lowers the score.</summary>
    public static readonly NumberKey Points = new("billing.points", "points", 0, 200,
        "Points by which a medical collection that counts lowers the score.") { IsWhole = true };

    /// <summary>Points by which the score of a person with an unpaid collection that counts understates her.</summary>
    public static readonly NumberKey UnderstatedUnpaid = new("billing.understated-unpaid", "points", 0, 100,
        "Points by which the score of a person with an unpaid collection that counts understates her.") { IsWhole = true };

    /// <summary>Points by which the score of a person with a paid collection that counts understates her.</summary>
    public static readonly NumberKey UnderstatedPaid = new("billing.understated-paid", "points", 0, 100,
        "Points by which the score of a person with a paid collection that counts understates her.") { IsWhole = true };

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Collection, Uninsured, Start, Small, Pay, Wait, CountPaid, CountSmall, CountLarge, Points, UnderstatedUnpaid,
        UnderstatedPaid
    ];
}
