using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>giving:</c>. Gifts and volunteering.</summary>
public static class GivingKeys
{
    /// <summary>Log odds that an adult of middling prosociality and savings gives money in a month.</summary>
    public static readonly NumberKey Base = new("giving.base", "log odds", -8, 8,
        "Log odds that an adult of middling prosociality and savings gives money in a month.");

    /// <summary>Log odds that such an adult volunteers in a month.</summary>
    public static readonly NumberKey VolunteeringBase = new("giving.volunteering-base", "log odds", -8, 8,
        "Log odds that such an adult volunteers in a month.");

    /// <summary>Weight of prosociality, per standard deviation.</summary>
    public static readonly NumberKey Prosociality = new("giving.prosociality", "weight", 0, 3,
        "Weight of prosociality, per standard deviation.");

    /// <summary>Weight of savings, from none to the full scale.</summary>
    public static readonly NumberKey Savings = new("giving.savings", "weight", 0, 4,
        "Weight of savings, from none to the full scale.");

    /// <summary>Weight of giving in the region, against a tenth of adults giving.</summary>
    public static readonly NumberKey Norm = new("giving.norm", "weight", 0, 8,
        "Weight of giving in the region, against a tenth of adults giving.");

    /// <summary>Share of the prosocial motive that payment in points crowds out at full salience.</summary>
    public static readonly NumberKey CrowdingOut = new("giving.crowding-out", "share", 0, 1,
        "Share of the prosocial motive that payment in points crowds out at full salience.");

    /// <summary>Weight of points paid for giving or volunteering, per hundred points at full salience.</summary>
    public static readonly NumberKey Reward = new("giving.reward", "weight", 0, 4,
        "Weight of points paid for giving or volunteering, per hundred points at full salience.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Base, VolunteeringBase, Prosociality, Savings, Norm, CrowdingOut, Reward
    ];
}
