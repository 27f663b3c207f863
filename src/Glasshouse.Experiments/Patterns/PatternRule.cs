namespace Glasshouse.Experiments.Patterns;

/// <summary>How a value of the model is held against its target.</summary>
public enum PatternRule
{
    /// <summary>The mean over seeds is no further from the target than the tolerance.</summary>
    Near,

    /// <summary>The whole interval over seeds lies at or above the target, less the tolerance.</summary>
    AtLeast,

    /// <summary>The whole interval over seeds lies at or below the target, plus the tolerance.</summary>
    AtMost,
}
