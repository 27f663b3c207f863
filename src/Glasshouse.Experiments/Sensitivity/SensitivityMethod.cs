namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Ways to say which numbers an output turns on.</summary>
public enum SensitivityMethod
{
    /// <summary>Elementary effects: which of many numbers matter at all.</summary>
    Morris = 0,

    /// <summary>Sobol indices: shares of variance, alone, in pairs and in all.</summary>
    Sobol = 1,

    /// <summary>PAWN: how far the whole distribution moves.</summary>
    Pawn = 2,
}
