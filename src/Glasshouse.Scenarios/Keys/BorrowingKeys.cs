using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>borrowing:</c>. Loans: application, approval, payment, default.</summary>
public static class BorrowingKeys
{
    /// <summary>Chance that an adult without a loan applies for one in a month.</summary>
    public static readonly NumberKey Application = new("borrowing.application", "chance per month", 0, 1,
        "Chance that an adult without a loan applies for one in a month.");

    /// <summary>Share of applications approved, by tier of the score, the lowest first.</summary>
    public static readonly ImmutableArray<NumberKey> Approval = CreditTiers.Keys("borrowing.approval", "share", 0, 1,
        "Share of applications approved");

    /// <summary>Score from which a lender with one threshold approves group A; 0 for approval by tier.</summary>
    public static readonly NumberKey ThresholdOfGroupA = new("borrowing.threshold-of-group-a", "points", 0, 851,
        "Score from which a lender with one threshold approves group A; 0 for approval by tier.") { IsWhole = true };

    /// <summary>Score from which a lender with one threshold approves group B; 0 for approval by tier.</summary>
    public static readonly NumberKey ThresholdOfGroupB = new("borrowing.threshold-of-group-b", "points", 0, 851,
        "Score from which a lender with one threshold approves group B; 0 for approval by tier.") { IsWhole = true };

    /// <summary>Mean months of a loan.</summary>
    public static readonly NumberKey Life = new("borrowing.life", "months", 1, 360,
        "Mean months of a loan.");

    /// <summary>Chance of default of a new loan by score, the lowest score first.</summary>
    public static readonly ImmutableArray<NumberKey> Default =
    [
        new("borrowing.default-below-520", "% of new loans", 0, 100, "New loans in default within the window, score below 520."),
        new("borrowing.default-520", "% of new loans", 0, 100, "New loans in default within the window, score from 520 to 559."),
        new("borrowing.default-560", "% of new loans", 0, 100, "New loans in default within the window, score from 560 to 599."),
        new("borrowing.default-600", "% of new loans", 0, 100, "New loans in default within the window, score from 600 to 639."),
        new("borrowing.default-640", "% of new loans", 0, 100, "New loans in default within the window, score from 640 to 679."),
        new("borrowing.default-680", "% of new loans", 0, 100, "New loans in default within the window, score from 680 to 719."),
        new("borrowing.default-720", "% of new loans", 0, 100, "New loans in default within the window, score of 720 or more."),
    ];

    /// <summary>Months in which a new loan is watched for default.</summary>
    public static readonly NumberKey Window = new("borrowing.window", "months", 1, 120,
        "Months in which a new loan is watched for default.");

    /// <summary>Chance that a borrower who missed a payment catches up in the next month.</summary>
    public static readonly NumberKey Cure = new("borrowing.cure", "chance per month", 0, 1,
        "Chance that a borrower who missed a payment catches up in the next month.");

    /// <summary>Savings below which money is short, in months of median income.</summary>
    public static readonly NumberKey ShortLine = new("borrowing.short-line", "months", 0, 25,
        "Savings below which money is short, in months of median income.");

    /// <summary>By how much short savings raise the chance of a missed payment and of a bill in collection, as a multiple.</summary>
    public static readonly NumberKey ShortWeight = new("borrowing.short-weight", "weight", 0, 4,
        "By how much short savings raise the chance of a missed payment and of a bill in collection, as a multiple.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Application, .. Approval, ThresholdOfGroupA, ThresholdOfGroupB, Life, .. Default, Window, Cure, ShortLine,
        ShortWeight
    ];
}
