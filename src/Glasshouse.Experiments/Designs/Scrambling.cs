namespace Glasshouse.Experiments.Designs;

/// <summary>How the digits of a Sobol sequence are made random.</summary>
public enum Scrambling
{
    /// <summary>Each digit by luck that depends on the digits before it.</summary>
    Owen = 0,

    /// <summary>Each digit by the same luck at all points.</summary>
    DigitalShift = 1,

    /// <summary>Not at all: the published points.</summary>
    None = 2,
}
