namespace Glasshouse.Experiments.Sensitivity;

/// <summary>What an output owes to one number, or to a group of numbers that go together.</summary>
/// <param name="Name">Name of the number; of a group all names with <c>+</c> between them.</param>
public sealed record FactorIndices(string Name)
{
    /// <summary>Elementary effects; null where they were not asked for or the design has none.</summary>
    public ElementaryEffects? Effects { get; init; }

    /// <summary>First order of Sobol; null where there is none.</summary>
    public IndexEstimate? First { get; init; }

    /// <summary>Total of Sobol; null where there is none.</summary>
    public IndexEstimate? Total { get; init; }

    /// <summary>PAWN; null where there is none.</summary>
    public Pawn? Pawn { get; init; }
}
