namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Elementary effects of one number (Morris): what the output does for each step of it, over its whole range.</summary>
/// <param name="Mean">μ: the mean effect, with its sign; NaN for numbers that move at once.</param>
/// <param name="Size">μ*: the mean size of the effects, whatever their signs.</param>
/// <param name="Spread">σ: the standard deviation of the effects; large where they hang on the other numbers or the curve bends; NaN for numbers that move at once.</param>
/// <param name="Noise">Standard deviation of an effect by seeds alone; NaN with one seed.</param>
/// <param name="NoiseSize">The mean size that effects of seeds alone would reach in one of twenty designs of this size; NaN with one seed.</param>
/// <param name="Count">Effects that there are.</param>
/// <remarks>
/// Model: an effect is the change of the mean over seeds, divided by the step as a share of the range (of the ratio of its ends where the number is log-uniform);
/// so it has the unit of the output, for the number moved over its whole range. Noise is the variance of the effects over seeds, divided by the seeds.
/// A mean size below the size that noise reaches is not told from luck.
/// Numbers that move at once as a group have a size alone: the direction of a step in several numbers means nothing, nor does a mean or a spread of signed effects.
/// Source: Morris 1991; Campolongo, Cariboni and Saltelli 2007.
/// </remarks>
public sealed record ElementaryEffects(IndexEstimate Mean, IndexEstimate Size, IndexEstimate Spread, double Noise, double NoiseSize, int Count)
{
    // 95 % point of the normal distribution, and mean and variance of the size of a standard normal variable.
    private const double OneInTwenty = 1.6448536269514722;
    private const double MeanSize = 0.7978845608028654;
    private const double VarianceOfSize = 1 - (MeanSize * MeanSize);

    /// <summary>Whether seeds alone could have made the effects.</summary>
    public bool IsLuck => Size.Value <= NoiseSize;

    /// <summary>The spread without the part of the seeds.</summary>
    public double SpreadBeyondNoise => double.IsNaN(Noise) ? Spread.Value : Math.Sqrt(Math.Max(0, (Spread.Value * Spread.Value) - (Noise * Noise)));

    /// <summary>Estimates from effects.</summary>
    /// <param name="effects">Effects <c>[trajectories][seeds]</c>.</param>
    /// <param name="resampling">How intervals are made.</param>
    /// <param name="haveSign">Whether the steps have a direction: false for numbers that move at once.</param>
    public static ElementaryEffects Of(double[][] effects, Resampling resampling, bool haveSign = true)
    {
        if (effects.Length == 0) return new ElementaryEffects(None, None, None, double.NaN, double.NaN, 0);
        var means = effects.Select(effect => effect.Average()).ToArray();
        var estimates = resampling.Of(means.Length, counts => Estimate(means, counts));
        var noise = NoiseOf(effects);
        var reach = noise * (MeanSize + (OneInTwenty * Math.Sqrt(VarianceOfSize / effects.Length)));
        return new ElementaryEffects(haveSign ? estimates[0] : None, estimates[1], haveSign ? estimates[2] : None, noise, reach, effects.Length);
    }

    private static IndexEstimate None => new(double.NaN, double.NaN, double.NaN);

    private static double[] Estimate(double[] effects, int[] counts)
    {
        var drawn = counts.Sum();
        var (mean, size) = (0.0, 0.0);
        for (var at = 0; at < effects.Length; at++)
        {
            mean += counts[at] * effects[at] / drawn;
            size += counts[at] * Math.Abs(effects[at]) / drawn;
        }

        var squares = 0.0;
        for (var at = 0; at < effects.Length; at++) squares += counts[at] * (effects[at] - mean) * (effects[at] - mean);
        return [mean, size, drawn < 2 ? double.NaN : Math.Sqrt(squares / (drawn - 1))];
    }

    private static double NoiseOf(double[][] effects)
    {
        var seeds = effects[0].Length;
        if (seeds < 2) return double.NaN;
        var variance = effects.Average(effect =>
        {
            var mean = effect.Average();
            return effect.Sum(value => (value - mean) * (value - mean)) / (seeds - 1);
        });
        return Math.Sqrt(variance / seeds);
    }
}
