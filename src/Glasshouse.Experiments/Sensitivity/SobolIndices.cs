namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Sobol indices: which share of the variance of an output goes with which number, alone, in pairs, and with all it has part in.</summary>
/// <param name="First">First order of each group: the share of variance that knowing it alone would take away.</param>
/// <param name="Total">Total of each group: the share that is left where all others are known.</param>
/// <param name="Second">Second order of pairs of groups, <c>(one, other)</c> with one below other; empty where the design holds no pairs.</param>
/// <param name="Variance">Variance of the output over what is believed, seed noise taken out.</param>
/// <remarks>
/// Model: outputs are taken from their mean. S₁ = mean(B·(ABᵢ − A)) / V, Sₜ = mean((A − ABᵢ)²) / 2V, S₂ = mean(BAᵢ·ABⱼ − A·B) / V − S₁ᵢ − S₁ⱼ
/// (the mean of both orders of the pair),
/// V the variance of A and B. With several seeds every product is taken between two different seeds, over all pairs of them: the noise of one seed is
/// independent of that of another, so that the indices are those of the expectation over seeds and noise makes none of them larger.
/// With one seed they are those of the runs with that seed, noise and all.
/// Left out: orders above two; inputs that go together (they share a group and have one index).
/// Source: Saltelli et al. 2010, "Variance based sensitivity analysis of model output"; Jansen 1999 (total); Janon et al. 2014.
/// </remarks>
public sealed record SobolIndices(
    IReadOnlyList<IndexEstimate> First,
    IReadOnlyList<IndexEstimate> Total,
    IReadOnlyDictionary<(int One, int Other), IndexEstimate> Second,
    double Variance)
{
    /// <summary>Estimates the indices.</summary>
    /// <param name="blocks">Outputs <c>[base points][rows][seeds]</c>, rows as <see cref="Designs.DesignKind.Saltelli"/> lays them: A, AB₁…, (BA₁…,) B.</param>
    /// <param name="groups">Number of groups.</param>
    /// <param name="resampling">How intervals are made.</param>
    /// <param name="estimator">How first orders are estimated.</param>
    public static SobolIndices Of(double[][][] blocks, int groups, Resampling resampling, FirstOrderEstimator estimator = FirstOrderEstimator.Saltelli)
    {
        var sums = new SobolSums(blocks, groups, estimator);
        var estimates = resampling.Of(blocks.Length, sums.Estimate);
        var second = new Dictionary<(int One, int Other), IndexEstimate>();
        for (var pair = 0; pair < sums.Pairs.Count; pair++) second[sums.Pairs[pair]] = estimates[(2 * groups) + pair];
        return new SobolIndices(estimates[..groups], estimates[groups..(2 * groups)], second, sums.Variance);
    }
}
