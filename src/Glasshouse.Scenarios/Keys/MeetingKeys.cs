using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>meeting:</c>. Cooperation between strangers, and trust.</summary>
public static class MeetingKeys
{
    /// <summary>Log odds that a person cooperates with a stranger.</summary>
    public static readonly NumberKey Base = new("meeting.base", "log odds", -8, 8,
        "Log odds that a person cooperates with a stranger.");

    /// <summary>Weight of violations in the region.</summary>
    public static readonly NumberKey Norm = new("meeting.norm", "weight", 0, 10,
        "Weight of violations in the region.");

    /// <summary>Whether strangers see each other's score.</summary>
    public static readonly NumberKey Visible = new("meeting.scores-visible", "switch", 0, 1,
        "Whether strangers see each other's score.");

    /// <summary>What visible scores take from trust that asks for no proof; below 0 they add to it.</summary>
    public static readonly NumberKey VisibleCost = new("meeting.visible-cost", "weight", -3, 3,
        "What visible scores take from trust that asks for no proof; below 0 they add to it.");

    /// <summary>Weight of a partner's score, per 250 points above the mean, where scores are visible.</summary>
    public static readonly NumberKey Score = new("meeting.partner-score", "weight", 0, 4,
        "Weight of a partner's score, per 250 points above the mean, where scores are visible.");

    /// <summary>Weight of a partner's listing, where the list is published.</summary>
    public static readonly NumberKey Listed = new("meeting.partner-listed", "weight", 0, 4,
        "Weight of a partner's listing, where the list is published.");

    /// <summary>Share of the gap between trust and the last experience that closes in a month.</summary>
    public static readonly NumberKey TrustSpeed = new("meeting.trust-speed", "share", 0, 1,
        "Share of the gap between trust and the last experience that closes in a month.");

    /// <summary>Trust in strangers at the start.</summary>
    public static readonly NumberKey TrustStart = new("meeting.trust-start", "share", 0, 1,
        "Trust in strangers at the start.");

    /// <summary>Weight of a person's own trust in her choice to cooperate.</summary>
    public static readonly NumberKey TrustWeight = new("meeting.trust-weight", "weight", 0, 6,
        "Weight of a person's own trust in her choice to cooperate.");

    /// <summary>Weight of a partner who stands on the published redlist.</summary>
    public static readonly NumberKey Redlisted = new("meeting.partner-redlisted", "weight", 0, 4,
        "Weight of a partner who stands on the published redlist.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Base, Norm, Visible, VisibleCost, Score, Listed, TrustSpeed, TrustStart, TrustWeight,
        Redlisted
    ];
}
