using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>pricing:</c>. What a score costs: loans, cards, car insurance, homes.</summary>
public static class PricingKeys
{
    /// <summary>Rate of a loan, by tier of the score, the lowest first.</summary>
    public static readonly ImmutableArray<NumberKey> Loan = CreditTiers.Keys("pricing.loan", "% a year", 0, 60,
        "Rate of a loan");

    /// <summary>Rate of a card, by tier of the score, the lowest first.</summary>
    public static readonly ImmutableArray<NumberKey> Card = CreditTiers.Keys("pricing.card", "% a year", 0, 60,
        "Rate of a card");

    /// <summary>Premium of a car insurance, by tier of the score, the lowest first.</summary>
    public static readonly ImmutableArray<NumberKey> Insurance = CreditTiers.Keys("pricing.insurance", "dollars a year", 0, 10000,
        "Premium of a car insurance");

    /// <summary>Share of rental applications refused, by tier of the score, the lowest first.</summary>
    public static readonly ImmutableArray<NumberKey> RentRefusal = CreditTiers.Keys("pricing.rent-refusal", "share", 0, 1,
        "Share of rental applications refused");

    /// <summary>Chance that an adult applies for a rental home in a month.</summary>
    public static readonly NumberKey RentApplication = new("pricing.rent-application", "chance per month", 0, 1,
        "Chance that an adult applies for a rental home in a month.");

    /// <summary>Mean debt of a loan, in months of median income.</summary>
    public static readonly NumberKey LoanSize = new("pricing.loan-size", "months", 0, 120,
        "Mean debt of a loan, in months of median income.");

    /// <summary>Mean balance of a card, in months of median income.</summary>
    public static readonly NumberKey CardBalance = new("pricing.card-balance", "months", 0, 24,
        "Mean balance of a card, in months of median income.");

    /// <summary>Median income of a month, to turn premiums into months of income.</summary>
    public static readonly NumberKey MonthOfIncome = new("pricing.month-of-income", "dollars", 100, 100000,
        "Median income of a month, to turn premiums into months of income.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        .. Loan, .. Card, .. Insurance, .. RentRefusal, RentApplication, LoanSize, CardBalance, MonthOfIncome
    ];
}
