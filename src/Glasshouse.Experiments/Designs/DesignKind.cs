namespace Glasshouse.Experiments.Designs;

/// <summary>Ways to lay points among what is believed of several numbers.</summary>
public enum DesignKind
{
    /// <summary>Every combination of a few values of each number.</summary>
    Grid = 0,

    /// <summary>Points of plain luck.</summary>
    Random = 1,

    /// <summary>One point in each of n strata of each number.</summary>
    LatinHypercube = 2,

    /// <summary>Points of a Sobol sequence.</summary>
    Sobol = 3,

    /// <summary>Trajectories on which one number moves at each step, for Morris.</summary>
    Morris = 4,

    /// <summary>Points from each of which every number moves alone, for Morris.</summary>
    Radial = 5,

    /// <summary>Two samples and their mixtures, for Sobol indices.</summary>
    Saltelli = 6,
}
