using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>detaining:</c>. A targeted group and detention for re-education; counted only where a scenario has it.</summary>
public static class DetainingKeys
{
    /// <summary>Share of people who belong to the targeted group.</summary>
    public static readonly NumberKey Targeted = new("detaining.targeted-share", "share", 0, 1,
        "Share of people who belong to the targeted group.");

    /// <summary>Chance that an adult of the targeted group is detained.</summary>
    public static readonly NumberKey Chance = new("detaining.chance", "chance per month", 0, 1,
        "Chance that an adult of the targeted group is detained.");

    /// <summary>Months of a detention.</summary>
    public static readonly NumberKey Months = new("detaining.months", "months", 1, 60,
        "Months of a detention.") { IsWhole = true };

    /// <summary>By how much the chance is multiplied for the household of a detained person.</summary>
    public static readonly NumberKey KinFactor = new("detaining.kin-factor", "times", 0, 20,
        "By how much the chance is multiplied for the household of a detained person.");

    /// <summary>By how much the chance is multiplied for somebody who dissented the month before.</summary>
    public static readonly NumberKey DissentFactor = new("detaining.dissent-factor", "times", 0, 20,
        "By how much the chance is multiplied for somebody who dissented the month before.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Targeted, Chance, Months, KinFactor, DissentFactor
    ];
}
