namespace Glasshouse.Experiments.Sensitivity;

/// <summary>How a first-order index is estimated.</summary>
public enum FirstOrderEstimator
{
    /// <summary>Mean of B·(A with the number from B − A), over the variance of A and B (Saltelli et al. 2010).</summary>
    Saltelli = 0,

    /// <summary>Covariance of B and A with the number from B, over the variance of both (Janon et al. 2014).</summary>
    Janon = 1,
}
