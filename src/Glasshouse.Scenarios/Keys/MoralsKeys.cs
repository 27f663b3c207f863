using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>morals:</c>. How morals and the fear of being caught change.</summary>
public static class MoralsKeys
{
    /// <summary>Share of the gap to her moral baseline that closes in a month.</summary>
    public static readonly NumberKey Return = new("morals.return", "share", 0, 0.2,
        "Share of the gap to her moral baseline that closes in a month.");

    /// <summary>By how much morals rise or fall in a month for each unit by which violations around her are below or above the tolerated share.</summary>
    public static readonly NumberKey NormPull = new("morals.norm-pull", "share", 0, 0.5,
        "By how much morals rise or fall in a month for each unit by which violations around her are below or above the tolerated share.");

    /// <summary>Share of offenders in a month at which surroundings neither lift nor lower morals.</summary>
    public static readonly NumberKey Tolerated = new("morals.tolerated-violations", "share", 0, 1,
        "Share of offenders in a month at which surroundings neither lift nor lower morals.");

    /// <summary>Share of her morals that full crowding-out under full salience erodes in a month.</summary>
    public static readonly NumberKey Erosion = new("morals.erosion", "share", 0, 0.5,
        "Share of her morals that full crowding-out under full salience erodes in a month.");

    /// <summary>Crowding-out of the inner motive as a state with memory, at full salience.</summary>
    public static readonly NumberKey CrowdingOut = new("morals.crowding-out", "share", 0, 1,
        "Crowding-out of the inner motive as a state with memory, at full salience.");

    /// <summary>By how much morals fall in a month on the list without cause.</summary>
    public static readonly NumberKey WrongListing = new("morals.wrong-listing", "share", 0, 0.2,
        "By how much morals fall in a month on the list without cause.");

    /// <summary>Share of the gap to certainty by which being caught raises perceived detection.</summary>
    public static readonly NumberKey Caught = new("morals.caught", "share", 0, 1,
        "Share of the gap to certainty by which being caught raises perceived detection.");

    /// <summary>Share of perceived detection that an unpunished offence takes away.</summary>
    public static readonly NumberKey Unpunished = new("morals.unpunished", "share", 0, 1,
        "Share of perceived detection that an unpunished offence takes away.");

    /// <summary>Share of the gap to the region's mean perceived detection that closes in a month.</summary>
    public static readonly NumberKey PerceivedDrift = new("morals.perceived-drift", "share", 0, 1,
        "Share of the gap to the region's mean perceived detection that closes in a month.");

    /// <summary>Perceived chance of detection at the start.</summary>
    public static readonly NumberKey PerceivedStart = new("morals.perceived-start", "share", 0, 1,
        "Perceived chance of detection at the start.");

    /// <summary>Share of the gap between perceived and actual detection that closes in a month by what people hear.</summary>
    public static readonly NumberKey PerceivedTruth = new("morals.perceived-truth", "share", 0, 1,
        "Share of the gap between perceived and actual detection that closes in a month by what people hear.");

    /// <summary>Share of the crowding-out left by a price that was lowered or ended which fades in a month.</summary>
    public static readonly NumberKey CrowdingFade = new("morals.crowding-fade", "share", 0, 1,
        "Share of the crowding-out left by a price that was lowered or ended which fades in a month.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Return, NormPull, Tolerated, Erosion, CrowdingOut, WrongListing, Caught, Unpunished, PerceivedDrift, PerceivedStart,
        PerceivedTruth, CrowdingFade
    ];
}
