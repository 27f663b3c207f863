namespace Glasshouse.Experiments.Docking;

/// <summary>One number of a known result beside the same number of the engine.</summary>
/// <param name="What">What is compared, in words.</param>
/// <param name="Published">The published value.</param>
/// <param name="Ours">The value of the engine; NaN where it has none.</param>
/// <param name="Tolerance">Largest distance that counts as a match.</param>
/// <param name="IsLeast">True where the published value is a lower bound: anything above it matches too.</param>
/// <param name="Tie">Whether numbers of the run were set by this very value.</param>
public sealed record DockingRow(string What, double Published, double Ours, double Tolerance, bool IsLeast = false, FigureTie Tie = FigureTie.Free)
{
    /// <summary>Whether the engine is within the tolerance.</summary>
    public bool Passes => Ours >= Published - Tolerance && (IsLeast || Ours <= Published + Tolerance);
}
