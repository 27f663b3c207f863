namespace Glasshouse.Scenarios;

/// <summary>What people may hear of a regime. Append only.</summary>
public enum EventKind
{
    /// <summary>Arguments for and against, side by side.</summary>
    BalancedArguments = 0,

    /// <summary>That the regime is used against critics.</summary>
    RepressiveUse = 1,

    /// <summary>What state media say, and nothing else.</summary>
    StateMediaOnly = 2,

    /// <summary>An abuse or a leak that became public.</summary>
    Scandal = 3,
}
