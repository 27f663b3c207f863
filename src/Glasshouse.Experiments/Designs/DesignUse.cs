namespace Glasshouse.Experiments.Designs;

/// <summary>What luck outside a society is for. Each has its own addresses; append only, never renumbered.</summary>
public enum DesignUse
{
    /// <summary>Points at random.</summary>
    Points = 1,

    /// <summary>Order of the strata of a latin hypercube.</summary>
    Strata = 2,

    /// <summary>Place inside a stratum.</summary>
    Inside = 3,

    /// <summary>Exchanges that spread a latin hypercube.</summary>
    Exchanges = 4,

    /// <summary>Scrambling of a Sobol sequence.</summary>
    Scrambling = 5,

    /// <summary>Digital shift of a Sobol sequence.</summary>
    Shift = 6,

    /// <summary>Trajectories of Morris.</summary>
    Trajectories = 7,

    /// <summary>Scores that bring correlation into a latin hypercube.</summary>
    Correlation = 8,

    /// <summary>Resampling of intervals.</summary>
    Resampling = 9,

    /// <summary>Order of the steps of a trajectory of Morris.</summary>
    Steps = 11,

    /// <summary>The dummy that nothing depends on.</summary>
    Dummy = 10,
}
