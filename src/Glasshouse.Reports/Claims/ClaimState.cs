namespace Glasshouse.Reports.Claims;

/// <summary>What a run says about a claim.</summary>
public enum ClaimState
{
    /// <summary>The run shows what the claim says.</summary>
    Shown,

    /// <summary>The run shows the opposite, or its interval decides nothing.</summary>
    NotShown,

    /// <summary>No measure or figure can decide it, or the arm that could is not part of the run.</summary>
    CannotBeKnown,
}
