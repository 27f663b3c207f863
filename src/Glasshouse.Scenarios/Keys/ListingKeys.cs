using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>listing:</c>. How a person comes on a list and how long she stays.</summary>
public static class ListingKeys
{
    /// <summary>Score below which a person is listed; 0 where no score leads to a list.</summary>
    public static readonly NumberKey ScoreThreshold = new("listing.score-threshold", "points", 0, 2000,
        "Score below which a person is listed; 0 where no score leads to a list.") { IsWhole = true };

    /// <summary>Chance that a debtor with an open judgment which she evades is put on the court list in a month.</summary>
    public static readonly NumberKey CourtChance = new("listing.court-chance", "chance per month", 0, 1,
        "Chance that a debtor with an open judgment which she evades is put on the court list in a month.");

    /// <summary>Chance that a debtor who cannot pay is listed as if she evaded, relative to one who evades.</summary>
    public static readonly NumberKey CourtMistake = new("listing.court-mistake", "share", 0, 1,
        "Chance that a debtor who cannot pay is listed as if she evaded, relative to one who evades.");

    /// <summary>Whether a single recorded fraud leads to a listing at once.</summary>
    public static readonly NumberKey GraveEvent = new("listing.grave-event", "switch", 0, 1,
        "Whether a single recorded fraud leads to a listing at once.");

    /// <summary>Months a listing lasts if nothing ends it earlier.</summary>
    public static readonly NumberKey Term = new("listing.term", "months", 1, 240,
        "Months a listing lasts if nothing ends it earlier.",
        "To end listings at once, close the entries (score-threshold: 0, court-chance: 0).") { IsWhole = true };

    /// <summary>How publicly the list shames: weight of shame in the fear of a listing.</summary>
    public static readonly NumberKey Publication = new("listing.publication", "share", 0, 1,
        "How publicly the list shames: weight of shame in the fear of a listing.");

    /// <summary>Share of sanctions that reaches the other members of a listed person's household.</summary>
    public static readonly NumberKey Kin = new("listing.kin-share", "share", 0, 1,
        "Share of sanctions that reaches the other members of a listed person's household.");

    /// <summary>Share of the debtors about to be listed who are warned first.</summary>
    public static readonly NumberKey Warning = new("listing.warning", "share", 0, 1,
        "Share of the debtors about to be listed who are warned first.");

    /// <summary>Share of warned debtors with savings who pay rather than be named, at full publication.</summary>
    public static readonly NumberKey WarningResponse = new("listing.warning-response", "share", 0, 1,
        "Share of warned debtors with savings who pay rather than be named, at full publication.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        ScoreThreshold, CourtChance, CourtMistake, GraveEvent, Term, Publication, Kin, Warning, WarningResponse
    ];
}
