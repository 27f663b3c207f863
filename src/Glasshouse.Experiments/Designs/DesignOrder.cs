using System.Collections.Immutable;

namespace Glasshouse.Experiments.Designs;

/// <summary>Which design somebody wants.</summary>
/// <param name="Kind">Kind of design.</param>
/// <param name="Size">Points of a random sample, a latin hypercube or a Sobol sequence; trajectories of Morris; base points of a radial design and of Saltelli; values of each number of a grid.</param>
/// <param name="Seed">Seed of all its luck.</param>
public sealed record DesignOrder(DesignKind Kind, int Size, ulong Seed)
{
    /// <summary>Names of the kinds in a plan, in the order of their numbers.</summary>
    public static readonly ImmutableArray<string> Kinds = ["grid", "random", "latin-hypercube", "sobol", "morris", "radial", "saltelli"];

    /// <summary>Levels of each number for Morris, even.</summary>
    public int Levels { get; init; } = 4;

    /// <summary>Whether Saltelli's design is large enough for indices of pairs.</summary>
    public bool SecondOrder { get; init; }

    /// <summary>How the Sobol sequence below a design is scrambled.</summary>
    public Scrambling Scrambling { get; init; } = Scrambling.Owen;

    /// <summary>Whether the points of a latin hypercube of at most 600 points are spread by exchanges.</summary>
    public bool Spread { get; init; } = true;

    /// <summary>Whether correlations are left aside, so that every combination of values is tried.</summary>
    public bool Independent { get; init; }

    /// <summary>The kind of a name; null for an unknown one.</summary>
    public static DesignKind? Named(string kind) => Kinds.IndexOf(kind) is var at and >= 0 ? (DesignKind)at : null;

    /// <summary>How many points the design has; more than can be counted reads as the largest number.</summary>
    /// <param name="factors">Numbers that are moved; for Saltelli, Morris and radial designs, groups of them.</param>
    public long PointsFor(int factors)
    {
        var points = Kind switch
        {
            DesignKind.Grid => Enumerable.Repeat((double)Size, factors).Aggregate(1.0, (product, size) => product * size),
            DesignKind.Morris or DesignKind.Radial => Size * (factors + 1.0),
            DesignKind.Saltelli => Size * (SecondOrder ? (2.0 * factors) + 2 : factors + 2.0),
            _ => Size,
        };
        return points < long.MaxValue ? (long)points : long.MaxValue;
    }
}
