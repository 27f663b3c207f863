namespace Glasshouse.Scenarios.Sweeps;

/// <summary>The design that a sweep plan asks for.</summary>
/// <param name="Kind">A name of <see cref="SweepWords.Designs"/>.</param>
/// <param name="Size">Points of a random sample, a latin hypercube or a Sobol sequence; base points of a radial design and of Saltelli; trajectories of Morris; levels of each number of a grid.</param>
/// <param name="Levels">Levels of an axis for Morris; 0 elsewhere.</param>
/// <param name="SecondOrder">Whether Saltelli also asks for pairs.</param>
/// <param name="Seed">Seed of its shuffling and scrambling.</param>
public sealed record AskedDesign(string Kind, int Size, int Levels, bool SecondOrder, ulong Seed)
{
    /// <summary>Whether correlations are left aside.</summary>
    public bool Independent { get; init; }
}
