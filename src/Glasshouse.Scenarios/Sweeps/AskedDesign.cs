namespace Glasshouse.Scenarios.Sweeps;

/// <summary>The design that a sweep plan asks for.</summary>
/// <param name="Kind">A name of <see cref="SweepWords.Designs"/>.</param>
/// <param name="Size">Points of a latin hypercube or of a Sobol sequence, base points of Saltelli, trajectories of Morris; of a grid the levels of each number.</param>
/// <param name="Levels">Levels of an axis for Morris; 0 elsewhere.</param>
/// <param name="SecondOrder">Whether Saltelli also asks for pairs.</param>
/// <param name="Seed">Seed of its shuffling and scrambling.</param>
public sealed record AskedDesign(string Kind, int Size, int Levels, bool SecondOrder, ulong Seed)
{
    /// <summary>How many points it has for so many numbers; more than can be counted reads as the largest number.</summary>
    public long PointsFor(int numbers) => Kind switch
    {
        "grid" => (long)Math.Min(Math.Pow(Size, numbers), long.MaxValue / 2),
        "morris" => (long)Size * (numbers + 1),
        "saltelli" => Size * (SecondOrder ? (2L * numbers) + 2 : numbers + 2L),
        _ => Size,
    };
}
