using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios;

/// <summary>The kinds of events with their names in a scenario, their meaning and the numbers of their size.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Name in a scenario, kebab case.</param>
/// <param name="Heard">What those who hear it hear, to follow "heard".</param>
/// <param name="Approval">Shift of approval.</param>
/// <param name="Accepting">Shift of what people think of data collection.</param>
public sealed record EventKinds(EventKind Kind, string Name, string Heard, NumberKey Approval, NumberKey Accepting)
{
    /// <summary>All kinds, in the order of their numbers.</summary>
    public static readonly ImmutableArray<EventKinds> All =
    [
        new(EventKind.BalancedArguments, "balanced-arguments", "arguments for and against the regime, side by side", InformingKeys.BalancedApproval, InformingKeys.BalancedAccepting),
        new(EventKind.RepressiveUse, "repressive-use", "that the regime is used against critics", InformingKeys.RepressiveApproval, InformingKeys.RepressiveAccepting),
        new(EventKind.StateMediaOnly, "state-media-only", "what state media say of the regime, and nothing else", InformingKeys.StateMediaApproval, InformingKeys.StateMediaAccepting),
        new(EventKind.Scandal, "scandal", "of an abuse of the data that became public", InformingKeys.ScandalApproval, InformingKeys.ScandalAccepting),
    ];

    /// <summary>The kind with its name and numbers.</summary>
    public static EventKinds Of(EventKind kind) => All[(int)kind];

    /// <summary>The kind of a name; null for an unknown one.</summary>
    public static EventKinds? Named(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
