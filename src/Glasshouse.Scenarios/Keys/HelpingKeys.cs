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

    /// <summary>Fall of the log odds with the natural logarithm of the number present, where it is plain that help is needed.</summary>
    public static readonly NumberKey Bystander = new("helping.bystander-effect", "weight", 0, 3,
        "Fall of the log odds with the natural logarithm of the number present, where it is plain that help is needed.");

    /// <summary>Share of emergencies in which it is not plain that help is needed.</summary>
    public static readonly NumberKey Ambiguous = new("helping.ambiguous-share", "share", 0, 1,
        "Share of emergencies in which it is not plain that help is needed.");

    /// <summary>The same fall of the log odds in those emergencies.</summary>
    public static readonly NumberKey AmbiguousBystander = new("helping.ambiguous-bystander-effect", "weight", 0, 3,
        "Fall of the log odds with the natural logarithm of the number present, where it is not plain that help is needed.");

    /// <summary>Mean number of other people present, in steps of a half, spread evenly up to twice the mean.</summary>
    public static readonly NumberKey Bystanders = new("helping.extra-bystanders", "people", 0, 7,
        "Mean number of other people present, in steps of a half, spread evenly up to twice the mean.");

    /// <summary>Weight of the fear of being blamed.</summary>
    public static readonly NumberKey Fear = new("helping.fear-weight", "weight", 0, 4,
        "Weight of the fear of being blamed.");

    /// <summary>Fear of being blamed for helping, to which the fear of a region returns where no new cases are told.</summary>
    public static readonly NumberKey Blame = new("helping.fear-of-blame", "share", 0, 1,
        "Fear of being blamed for helping, to which the fear of a region returns where no new cases are told.");

    /// <summary>Share of the people whom a Good-Samaritan law protects: no helper among them can be made to pay.</summary>
    public static readonly NumberKey Law = new("helping.law", "share", 0, 1,
        "Share of the people whom a Good-Samaritan law protects: no helper among them can be made to pay.");

    /// <summary>Share of the fear which a Good-Samaritan law takes away where it holds.</summary>
    public static readonly NumberKey LawEffect = new("helping.law-effect", "share", 0, 1,
        "Share of the fear of blame which a Good-Samaritan law takes away where it holds.");

    /// <summary>Chance that a helper is accused by the person whom she helped.</summary>
    public static readonly NumberKey Accusation = new("helping.accusation", "chance per act", 0, 0.5,
        "Chance that a helper is accused, without cause, by the person whom she helped.");

    /// <summary>Share of the accusations that remain where a law protects helpers.</summary>
    public static readonly NumberKey AccusationUnderLaw = new("helping.accusation-under-law", "share", 0, 1,
        "Share of the accusations that remain where a law protects helpers.");

    /// <summary>Share of accused helpers who are made to pay where no law protects them.</summary>
    public static readonly NumberKey Liable = new("helping.liable-share", "share", 0, 1,
        "Share of accused helpers who are made to pay where no law protects them.");

    /// <summary>What such a helper pays.</summary>
    public static readonly NumberKey LiabilityCost = new("helping.liability-cost", "months", 0, 25,
        "What a helper who is made to pay loses, in months of median income.");

    /// <summary>Rise of a region's fear with each helper in a thousand who is made to pay.</summary>
    public static readonly NumberKey NewsOfPayment = new("helping.news-of-payment", "share", 0, 1,
        "Rise of a region's fear of blame, as a share of what is left to fear, with each helper in a thousand who is made to pay.");

    /// <summary>Rise of a region's fear with each helper in a thousand who is accused and cleared.</summary>
    public static readonly NumberKey NewsOfAccusation = new("helping.news-of-accusation", "share", 0, 1,
        "Rise of a region's fear of blame, as a share of what is left to fear, with each helper in a thousand who is accused and not made to pay.");

    /// <summary>Share of the way back that a region's fear goes in a month.</summary>
    public static readonly NumberKey Fading = new("helping.fear-fading", "share", 0, 1,
        "Share of the way back to fear-of-blame that a region's fear goes in a month.");

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
        Occasion, Base, Bystander, Bystanders, Fear, Blame, LawEffect, Prosociality, Violations, Observed,
        Ambiguous, AmbiguousBystander, Law, Accusation, AccusationUnderLaw, Liable, LiabilityCost, NewsOfPayment, NewsOfAccusation, Fading
    ];
}
