namespace Glasshouse.Experiments.Discovery;

/// <summary>How easily luck alone would have given a box its cases if one of its limits had nothing to do with them.</summary>
/// <remarks>
/// Model: without the limit the box holds cases with the share q. The value is the chance that of the n points inside at least as many as there are
/// would be cases, each with chance q: the upper tail of the binomial distribution.
/// Left out: that the limit was looked for, which makes the value too small; therefore "quasi". The shuffled answers of <see cref="BoxTrial"/> take that in.
/// Source: Bryant and Lempert, "Thinking inside the box", Technological Forecasting and Social Change 77, 2010.
/// </remarks>
public static class QuasiP
{
    /// <summary>Chance of at least so many cases.</summary>
    /// <param name="cases">Cases inside.</param>
    /// <param name="points">Points inside.</param>
    /// <param name="share">Share of cases without the limit, 0…1.</param>
    public static double Of(int cases, int points, double share)
    {
        if (cases <= 0) return 1;
        if (share <= 0) return 0;
        if (share >= 1) return 1;
        var sum = 0.0;
        for (var count = points; count >= cases; count--) sum += Math.Exp(LogChance(count, points, share));
        return Math.Min(1, sum);
    }

    private static double LogChance(int count, int points, double share) =>
        LogFactorial(points) - LogFactorial(count) - LogFactorial(points - count) + (count * Math.Log(share)) + ((points - count) * Math.Log(1 - share));

    // Exact sums for small numbers; Stirling's series is good to twelve digits beyond them.
    private static double LogFactorial(int number)
    {
        if (number < 20)
        {
            var product = 1.0;
            for (var factor = 2; factor <= number; factor++) product *= factor;
            return Math.Log(product);
        }

        double n = number;
        return (n * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI * n)) + (1 / (12 * n)) - (1 / (360 * n * n * n)) + (1 / (1260 * Math.Pow(n, 5)));
    }
}
