using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>helping:</c>. Helping a stranger.</summary>
public static class HelpingKeys
{
    /// <summary>Chance that an adult meets a stranger in need in a month.</summary>
    public static readonly NumberKey Occasion = new("helping.occasion", "chance per month", 0, 1,
        "Chance that an adult meets a stranger in need in a month.");

    /// <summary>Log odds of helping alone, without fear, in a region without violations.</summary>
    public static readonly NumberKey Base = new("helping.base", "log odds", -8, 8,
        "Log odds of helping alone, without fear, in a region without violations.");

    /// <summary>Fall of the log odds with the natural logarithm of the number present.</summary>
    public static readonly NumberKey Bystander = new("helping.bystander-effect", "weight", 0, 3,
        "Fall of the log odds with the natural logarithm of the number present.");

    /// <summary>Mean number of other people present, spread evenly up to twice the mean.</summary>
    public static readonly NumberKey Bystanders = new("helping.extra-bystanders", "people", 0, 7,
        "Mean number of other people present, spread evenly up to twice the mean.");

    /// <summary>Weight of the fear of being blamed.</summary>
    public static readonly NumberKey Fear = new("helping.fear-weight", "weight", 0, 4,
        "Weight of the fear of being blamed.");

    /// <summary>Fear of being blamed for helping.</summary>
    public static readonly NumberKey Blame = new("helping.fear-of-blame", "share", 0, 1,
        "Fear of being blamed for helping.");

    /// <summary>Share of that fear which a Good-Samaritan law takes away.</summary>
    public static readonly NumberKey LawEffect = new("helping.law-effect", "share", 0, 1,
        "Share of that fear which a Good-Samaritan law takes away.");

    /// <summary>Weight of prosociality, per standard deviation.</summary>
    public static readonly NumberKey Prosociality = new("helping.prosociality", "weight", 0, 2,
        "Weight of prosociality, per standard deviation.");

    /// <summary>Weight of violations seen around.</summary>
    public static readonly NumberKey Violations = new("helping.violations", "weight", 0, 10,
        "Weight of violations seen around.");

    /// <summary>Weight of being observed, at full salience.</summary>
    public static readonly NumberKey Observed = new("helping.observed", "weight", 0, 2,
        "Weight of being observed, at full salience.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Occasion, Base, Bystander, Bystanders, Fear, Blame, LawEffect, Prosociality, Violations, Observed
    ];
}
