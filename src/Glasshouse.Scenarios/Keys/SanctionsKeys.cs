using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>sanctions:</c>. The joint-sanction vector: what a listed person is refused.</summary>
public static class SanctionsKeys
{
    /// <summary>Share of listed people's attempts that are refused: flights.</summary>
    public static readonly NumberKey Flights = new("sanctions.flights", "share", 0, 1,
        "Share of listed people's attempts that are refused: flights.");

    /// <summary>Chance that a listed person tries in a month: flights.</summary>
    public static readonly NumberKey FlightsAttempts = new("sanctions.flights-attempts", "chance per month", 0, 1,
        "Chance that a listed person tries in a month: flights.");

    /// <summary>Share of listed people's attempts that are refused: high-speed rail.</summary>
    public static readonly NumberKey Rail = new("sanctions.rail", "share", 0, 1,
        "Share of listed people's attempts that are refused: high-speed rail.");

    /// <summary>Chance that a listed person tries in a month: high-speed rail.</summary>
    public static readonly NumberKey RailAttempts = new("sanctions.rail-attempts", "chance per month", 0, 1,
        "Chance that a listed person tries in a month: high-speed rail.");

    /// <summary>Share of listed people's attempts that are refused: better hotels.</summary>
    public static readonly NumberKey Hotels = new("sanctions.hotels", "share", 0, 1,
        "Share of listed people's attempts that are refused: better hotels.");

    /// <summary>Chance that a listed person tries in a month: better hotels.</summary>
    public static readonly NumberKey HotelsAttempts = new("sanctions.hotels-attempts", "chance per month", 0, 1,
        "Chance that a listed person tries in a month: better hotels.");

    /// <summary>Share of listed people's attempts that are refused: loans.</summary>
    public static readonly NumberKey Loans = new("sanctions.loans", "share", 0, 1,
        "Share of listed people's attempts that are refused: loans.");

    /// <summary>Chance that a listed person tries in a month: loans.</summary>
    public static readonly NumberKey LoansAttempts = new("sanctions.loans-attempts", "chance per month", 0, 1,
        "Chance that a listed person tries in a month: loans.");

    /// <summary>Share of public jobs closed to listed people.</summary>
    public static readonly NumberKey Jobs = new("sanctions.jobs", "share", 0, 1,
        "Share of public jobs closed to listed people.");

    /// <summary>Share of private schools closed to the children in a listed person's household.</summary>
    public static readonly NumberKey Schools = new("sanctions.schools", "share", 0, 1,
        "Share of private schools closed to the children in a listed person's household.");

    /// <summary>Share of public benefits withheld from listed people.</summary>
    public static readonly NumberKey Benefits = new("sanctions.benefits", "share", 0, 1,
        "Share of public benefits withheld from listed people.");

    /// <summary>What the withheld benefits are worth in a month, in months of median income.</summary>
    public static readonly NumberKey BenefitValue = new("sanctions.benefit-value", "months", 0, 2,
        "What the withheld benefits are worth in a month, in months of median income.");

    /// <summary>Score from which a person enjoys perks; 0 where there are none.</summary>
    public static readonly NumberKey PerkThreshold = new("sanctions.perk-threshold", "points", 0, 2000,
        "Score from which a person enjoys perks; 0 where there are none.") { IsWhole = true };

    /// <summary>What perks are worth in a month, in months of median income.</summary>
    public static readonly NumberKey PerkValue = new("sanctions.perk-value", "months", 0, 1,
        "What perks are worth in a month, in months of median income.");

    /// <summary>Chance that a listed person of working age applies for a public job in a month.</summary>
    public static readonly NumberKey JobsAttempts = new("sanctions.jobs-attempts", "chance per month", 0, 1,
        "Chance that a listed person of working age applies for a public job in a month.");

    /// <summary>Share of executive and directors' posts in companies closed to listed people.</summary>
    public static readonly NumberKey Posts = new("sanctions.executive-posts", "share", 0, 1,
        "Share of executive and directors' posts in companies closed to listed people.");

    /// <summary>Chance that a listed adult seeks or holds such a post in a month and is looked up.</summary>
    public static readonly NumberKey PostsAttempts = new("sanctions.executive-posts-attempts", "chance per month", 0, 1,
        "Chance that a listed adult seeks or holds such a post in a month and is looked up.");

    /// <summary>Chance that a child is put forward for a private school in a month.</summary>
    public static readonly NumberKey SchoolsAttempts = new("sanctions.schools-attempts", "chance per month", 0, 1,
        "Chance that a child is put forward for a private school in a month.");

    /// <summary>Share of listed people who are shut out of lotteries for car plates.</summary>
    public static readonly NumberKey Plates = new("sanctions.car-plates", "share", 0, 1,
        "Share of listed people who are shut out of lotteries for car plates.");

    /// <summary>Chance that a listed town dweller enters a lottery for a car plate in a month.</summary>
    public static readonly NumberKey PlatesAttempts = new("sanctions.car-plates-attempts", "chance per month", 0, 1,
        "Chance that a listed town dweller enters a lottery for a car plate in a month.");

    /// <summary>Score from which an unlisted person stands on the published redlist; 0 where there is none.</summary>
    public static readonly NumberKey RedlistThreshold = new("sanctions.redlist-threshold", "points", 0, 2000,
        "Score from which an unlisted person stands on the published redlist; 0 where there is none.") { IsWhole = true };

    /// <summary>What standing on the redlist is worth in a month, in months of median income, on top of other perks.</summary>
    public static readonly NumberKey RedlistValue = new("sanctions.redlist-value", "months", 0, 1,
        "What standing on the redlist is worth in a month, in months of median income, on top of other perks.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Flights, FlightsAttempts, Rail, RailAttempts, Hotels, HotelsAttempts, Loans, LoansAttempts, Jobs, Schools, Benefits,
        BenefitValue, PerkThreshold, PerkValue,
        JobsAttempts, Posts, PostsAttempts, SchoolsAttempts, Plates, PlatesAttempts, RedlistThreshold, RedlistValue
    ];
}
