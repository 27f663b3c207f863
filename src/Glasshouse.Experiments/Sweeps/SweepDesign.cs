namespace Glasshouse.Experiments.Sweeps;

/// <summary>By which design the points of a sweep were laid; from it and the order of the points the structure of the design can be told.</summary>
/// <param name="Kind">Kind of design: <c>grid</c>, <c>latin-hypercube</c>, <c>sobol</c>, <c>morris</c> or <c>saltelli</c>.</param>
/// <param name="Size">What was asked for: points of a latin hypercube or of a Sobol sequence, trajectories of Morris, base points of Saltelli, steps of an axis of a grid.</param>
/// <param name="Levels">Levels of an axis where the design has them; 0 elsewhere.</param>
/// <param name="Seed">Seed of its scrambling and shuffling.</param>
public sealed record SweepDesign(string Kind, int Size, int Levels, ulong Seed)
{
    /// <summary>True where a Saltelli design has points for pairs of numbers too.</summary>
    public bool SecondOrder { get; init; }
}
