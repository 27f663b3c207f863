namespace Glasshouse.Experiments.Patterns;

/// <summary>How a pattern stands.</summary>
public enum PatternState
{
    /// <summary>Every row is within its tolerance.</summary>
    Pass,

    /// <summary>At least one row is not.</summary>
    Miss,

    /// <summary>The society has no mechanism for it.</summary>
    NotModelled,

    /// <summary>The runs at hand cannot show it.</summary>
    NotRun,
}
