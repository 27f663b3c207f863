namespace Glasshouse.Scenarios;

/// <summary>How what is believed of a number lies over its range.</summary>
public enum DistributionShape
{
    /// <summary>Every value of the range is as likely as every other.</summary>
    Uniform = 0,

    /// <summary>Every ratio is as likely as every other: the logarithm is uniform.</summary>
    LogUniform = 1,

    /// <summary>A peak from which it falls in straight lines to both ends.</summary>
    Triangular = 2,

    /// <summary>A normal distribution, cut at both ends of the range.</summary>
    Normal = 3,

    /// <summary>A beta distribution with its peak where it is said: smoother than a triangle.</summary>
    Pert = 4,

    /// <summary>A beta distribution stretched over the range.</summary>
    Beta = 5,

    /// <summary>A few values, each with its weight.</summary>
    Discrete = 6,
}
