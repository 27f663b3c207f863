using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>blacklisting:</c>. The corporate list: how an enterprise comes on it, what it costs, how it ends.</summary>
public static class BlacklistingKeys
{
    /// <summary>Score below which an enterprise is listed; 0 where no score leads to the list.</summary>
    public static readonly NumberKey Threshold = new("blacklisting.score-threshold", "points", 0, 2000,
        "Score below which an enterprise is listed; 0 where no score leads to the list.") { IsWhole = true };

    /// <summary>Chance that a recorded deadly accident, unsafe batch or counterfeit leads to a listing at once.</summary>
    public static readonly NumberKey Grave = new("blacklisting.grave-chance", "share", 0, 1,
        "Chance that a recorded deadly accident, unsafe batch or counterfeit leads to a listing at once.");

    /// <summary>Chance that a recorded contract or tax fraud leads to a listing by a court or agency.</summary>
    public static readonly NumberKey Court = new("blacklisting.court-chance", "share", 0, 1,
        "Chance that a recorded contract or tax fraud leads to a listing by a court or agency.");

    /// <summary>Months a listing lasts if nothing ends it earlier.</summary>
    public static readonly NumberKey Term = new("blacklisting.term", "months", 1, 240,
        "Months a listing lasts if nothing ends it earlier.",
        "To end listings at once, close the entries (score-threshold: 0, grave-chance: 0, court-chance: 0).") { IsWhole = true };

    /// <summary>How publicly the corporate list shames.</summary>
    public static readonly NumberKey Publication = new("blacklisting.publication", "share", 0, 1,
        "How publicly the corporate list shames.");

    /// <summary>How much of public orders, loans, land and permits is closed to listed enterprises.</summary>
    public static readonly NumberKey Sanctions = new("blacklisting.sanctions", "share", 0, 1,
        "How much of public orders, loans, land and permits is closed to listed enterprises.");

    /// <summary>Margin that full sanctions cost a listed enterprise in a month.</summary>
    public static readonly NumberKey SanctionCost = new("blacklisting.sanction-cost", "share per month", 0, 0.25,
        "Margin that full sanctions cost a listed enterprise in a month.");

    /// <summary>Chance that a listing bars the responsible executive from executive posts.</summary>
    public static readonly NumberKey Executives = new("blacklisting.executives", "share", 0, 1,
        "Chance that a listing bars the responsible executive from executive posts.");

    /// <summary>Whether a listed enterprise can appeal.</summary>
    public static readonly NumberKey Open = new("blacklisting.open", "switch", 0, 1,
        "Whether a listed enterprise can appeal.");

    /// <summary>Chance that a listed enterprise appeals in a month.</summary>
    public static readonly NumberKey File = new("blacklisting.file-chance", "chance per month", 0, 1,
        "Chance that a listed enterprise appeals in a month.");

    /// <summary>How many times as often wrongly listed enterprises appeal.</summary>
    public static readonly NumberKey FileWrong = new("blacklisting.file-when-wrong", "times", 1, 10,
        "How many times as often wrongly listed enterprises appeal.");

    /// <summary>Mean months until an appeal is decided.</summary>
    public static readonly NumberKey Months = new("blacklisting.months-to-decide", "months", 1, 60,
        "Mean months until an appeal is decided.",
        "An appeal takes at least a month; to close appeals set open: false.");

    /// <summary>Share of appeals of wrongly listed enterprises that succeed.</summary>
    public static readonly NumberKey SuccessWrong = new("blacklisting.success-when-wrong", "share", 0, 1,
        "Share of appeals of wrongly listed enterprises that succeed.");

    /// <summary>Share of appeals of rightly listed enterprises that succeed.</summary>
    public static readonly NumberKey SuccessRight = new("blacklisting.success-when-right", "share", 0, 1,
        "Share of appeals of rightly listed enterprises that succeed.");

    /// <summary>Chance that a listed enterprise makes good and is taken off the list in a month.</summary>
    public static readonly NumberKey Repair = new("blacklisting.repair-chance", "chance per month", 0, 1,
        "Chance that a listed enterprise makes good and is taken off the list in a month.");

    /// <summary>How far above the threshold a reinstated enterprise restarts.</summary>
    public static readonly NumberKey RestoredMargin = new("blacklisting.restored-margin", "points", 0, 500,
        "How far above the threshold a reinstated enterprise restarts.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Threshold, Grave, Court, Term, Publication, Sanctions, SanctionCost, Executives, Open, File, FileWrong,
        Months, SuccessWrong, SuccessRight, Repair, RestoredMargin
    ];
}
