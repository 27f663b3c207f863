using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>informing:</c>. What an event does to those who hear of it.</summary>
public static class InformingKeys
{
    /// <summary>Share of the people an event comes before who take it in.</summary>
    public static readonly NumberKey Attention = new("informing.attention", "share", 0, 1,
        "Share of the people an event comes before who take it in.");

    /// <summary>Share of what was taken in about data collection that is forgotten in a month.</summary>
    public static readonly NumberKey Forgetting = new("informing.forgetting", "share", 0, 1,
        "Share of what was taken in about data collection that is forgotten in a month; approval drifts back with attitude.speed.");

    /// <summary>Share of the shift about collection by the state that reaches collection by business.</summary>
    public static readonly NumberKey Spill = new("informing.spill-over", "share", 0, 1,
        "Share of the shift about collection by the state that reaches collection by business.");

    /// <summary>Shift of the approval of those who hear arguments for and against.</summary>
    public static readonly NumberKey BalancedApproval = new("informing.balanced-arguments-approval", "share", -1, 1,
        "Shift of the approval of those who hear arguments for and against.");

    /// <summary>Shift of their view of collection by the state.</summary>
    public static readonly NumberKey BalancedAccepting = new("informing.balanced-arguments-accepting", "standard deviations", -2, 2,
        "Shift of the view of data collection by the state of those who hear arguments for and against.");

    /// <summary>Shift of the approval of those who hear that the regime is used against critics.</summary>
    public static readonly NumberKey RepressiveApproval = new("informing.repressive-use-approval", "share", -1, 1,
        "Shift of the approval of those who hear that the regime is used against critics.");

    /// <summary>Shift of their view of collection by the state.</summary>
    public static readonly NumberKey RepressiveAccepting = new("informing.repressive-use-accepting", "standard deviations", -2, 2,
        "Shift of the view of data collection by the state of those who hear that the regime is used against critics.");

    /// <summary>Shift of the approval of those who hear state media alone.</summary>
    public static readonly NumberKey StateMediaApproval = new("informing.state-media-only-approval", "share", -1, 1,
        "Shift of the approval of those who hear state media alone.");

    /// <summary>Shift of their view of collection by the state.</summary>
    public static readonly NumberKey StateMediaAccepting = new("informing.state-media-only-accepting", "standard deviations", -2, 2,
        "Shift of the view of data collection by the state of those who hear state media alone.");

    /// <summary>Shift of the approval of those who hear of a scandal.</summary>
    public static readonly NumberKey ScandalApproval = new("informing.scandal-approval", "share", -1, 1,
        "Shift of the approval of those who hear of a scandal.");

    /// <summary>Shift of their view of collection by the state.</summary>
    public static readonly NumberKey ScandalAccepting = new("informing.scandal-accepting", "standard deviations", -2, 2,
        "Shift of the view of data collection by the state of those who hear of a scandal.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Attention, Forgetting, Spill, BalancedApproval, BalancedAccepting, RepressiveApproval, RepressiveAccepting,
        StateMediaApproval, StateMediaAccepting, ScandalApproval, ScandalAccepting
    ];
}
