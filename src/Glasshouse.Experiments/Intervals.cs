namespace Glasshouse.Experiments;

/// <summary>Means over seeds with their 95 % intervals.</summary>
/// <remarks>
/// Model: mean ± t(n − 1)·s/√n over the n seeds that have a value. A value that is not a number (a share of nothing) is no value.
/// Two arms whose people are not the same: difference of the means ± t(ν)·√(s²/n + s′²/n′), ν by Welch and Satterthwaite, rounded down.
/// Paired and unpaired differences have one expectation; the ratio of their variances, (s² + s′²) / s² of the differences, says what twins are worth.
/// Left out: corrections for looking at many measures at once.
/// </remarks>
public static class Intervals
{
    /// <summary>The mean of one value for each seed.</summary>
    /// <param name="values">One value for each seed; NaN where the seed has none.</param>
    public static Estimate Of(IEnumerable<double> values)
    {
        var known = Known(values);
        var (mean, low, high) = Spread(known);
        return new Estimate(mean, low, high, known.Length);
    }

    /// <summary>The mean difference, arm minus baseline, seed by seed.</summary>
    /// <param name="arm">One value for each seed.</param>
    /// <param name="baseline">One value for each seed, in the same order.</param>
    public static PairedDifference Between(IEnumerable<double> arm, IEnumerable<double> baseline)
    {
        var pairs = arm.Zip(baseline).Where(pair => double.IsFinite(pair.First) && double.IsFinite(pair.Second)).ToArray();
        double[] differences = [.. pairs.Select(pair => pair.First - pair.Second)];
        var (mean, low, high) = Spread(differences);
        var same = differences.Count(difference => Math.Sign(difference) == Math.Sign(mean));
        return new PairedDifference(mean, low, high, differences.Length == 0 ? double.NaN : same / (double)differences.Length, differences.Length)
        {
            VarianceRatio = pairs.Length < 3 ? double.NaN : (Variance([.. pairs.Select(pair => pair.First)]) + Variance([.. pairs.Select(pair => pair.Second)])) / Variance(differences),
        };
    }

    /// <summary>The difference of two means, arm minus baseline, where the people of the two arms are not the same.</summary>
    /// <param name="arm">One value for each seed of the arm.</param>
    /// <param name="baseline">One value for each seed of the baseline.</param>
    public static PairedDifference Unpaired(IEnumerable<double> arm, IEnumerable<double> baseline)
    {
        var (here, there) = (Known(arm), Known(baseline));
        var seeds = Math.Min(here.Length, there.Length);
        if (seeds == 0) return new PairedDifference(double.NaN, double.NaN, double.NaN, double.NaN, 0, IsPaired: false);
        var mean = here.Average() - there.Average();
        var reach = seeds == 1 ? 0 : Welch(Variance(here) / here.Length, here.Length, Variance(there) / there.Length, there.Length);
        return new PairedDifference(mean, mean - reach, mean + reach, double.NaN, seeds, IsPaired: false);
    }

    private static double Welch(double here, int seedsHere, double there, int seedsThere)
    {
        var sum = here + there;
        if (sum == 0) return 0;
        var degrees = sum * sum / ((here * here / (seedsHere - 1)) + (there * there / (seedsThere - 1)));
        return StudentT.Reach95(Math.Max(1, (int)degrees)) * Math.Sqrt(sum);
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

    private static double[] Known(IEnumerable<double> values) => [.. values.Where(double.IsFinite)];

    private static (double Mean, double Low, double High) Spread(double[] values)
    {
        if (values.Length == 0) return (double.NaN, double.NaN, double.NaN);
        var mean = values.Average();
        if (values.Length == 1) return (mean, mean, mean);
        var reach = StudentT.Reach95(values.Length - 1) * Math.Sqrt(Variance(values) / values.Length);
        return (mean, mean - reach, mean + reach);
    }
}
