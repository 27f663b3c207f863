using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>officials:</c>. Corruption of officials and who watches them.</summary>
public static class OfficialsKeys
{
    /// <summary>Share of officials who are corrupt at the start.</summary>
    public static readonly NumberKey Start = new("officials.corruption-start", "share", 0, 1,
        "Share of officials who are corrupt at the start.");

    /// <summary>Speed at which corruption spreads or shrinks in a month.</summary>
    public static readonly NumberKey Growth = new("officials.growth", "share", 0, 1,
        "Speed at which corruption spreads or shrinks in a month.");

    /// <summary>Weight of the rents that a list and a score create for those who keep them.</summary>
    public static readonly NumberKey Rent = new("officials.rent", "weight", 0, 4,
        "Weight of the rents that a list and a score create for those who keep them.");

    /// <summary>Weight of audit at full independent oversight.</summary>
    public static readonly NumberKey AuditPull = new("officials.audit-pull", "weight", 0, 4,
        "Weight of audit at full independent oversight.");

    /// <summary>Independence of those who watch the officials.</summary>
    public static readonly NumberKey Oversight = new("officials.oversight", "share", 0, 1,
        "Independence of those who watch the officials.");

    /// <summary>Weight of violations in the region.</summary>
    public static readonly NumberKey Spill = new("officials.spill-over", "weight", 0, 2,
        "Weight of violations in the region.");

    /// <summary>Corruption that arises anew each month.</summary>
    public static readonly NumberKey Floor = new("officials.floor", "share", 0, 0.1,
        "Corruption that arises anew each month.");

    /// <summary>Chance that a fully corrupt office erases the record of a friend without money.</summary>
    public static readonly NumberKey Favours = new("officials.favours", "chance", 0, 1,
        "Chance that a fully corrupt office erases the record of a friend without money.");

    /// <summary>Share of people with a friend in office.</summary>
    public static readonly NumberKey Friends = new("officials.friends", "share", 0, 1,
        "Share of people with a friend in office.");

    /// <summary>Chance that the record of an official vanishes where nobody independent keeps it; with full oversight none does.</summary>
    public static readonly NumberKey SelfErasure = new("officials.self-erasure", "chance", 0, 1,
        "Chance that the record of an official vanishes where nobody independent keeps it; with full oversight none does.");

    /// <summary>How much a score of officials lowers corruption, at full oversight and full salience.</summary>
    public static readonly NumberKey ScoredPull = new("officials.scored-pull", "weight", 0, 4,
        "How much a score of officials lowers corruption, at full oversight and full salience.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Start, Growth, Rent, AuditPull, Oversight, Spill, Floor, Favours, Friends, SelfErasure, ScoredPull
    ];
}
