namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Quantile of the standard normal distribution.</summary>
/// <remarks>A first guess by Abramowitz and Stegun 26.2.23 (1964), made exact by Newton's steps on a series of the distribution function.</remarks>
internal static class ReferenceNormal
{
    /// <summary>The number below which a standard normal number lies with this probability.</summary>
    public static double Quantile(double probability)
    {
        if (probability > 0.5) return -Quantile(1 - probability);
        var x = -Guess(Math.Sqrt(-2 * Math.Log(probability)));
        for (var step = 0; step < 3; step++) x -= (Below(x) - probability) / Density(x);
        return x;
    }

    /// <summary>Probability below a number of at most 0.</summary>
    public static double Below(double x) => x > -4 ? 0.5 + (Series(x) * Density(x)) : Tail(-x) * Density(x);

    private static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    private static double Guess(double t) =>
        t - ((2.515517 + (0.802853 * t) + (0.010328 * t * t)) / (1 + (1.432788 * t) + (0.189269 * t * t) + (0.001308 * t * t * t)));

    private static double Series(double x)
    {
        var term = x;
        var sum = x;
        for (var n = 3; Math.Abs(term) > 1e-15; n += 2)
        {
            term *= x * x / n;
            sum += term;
        }

        return sum;
    }

    // Laplace's continued fraction of Mills' ratio.
    private static double Tail(double x)
    {
        var ratio = x;
        for (var n = 60; n > 0; n--) ratio = x + (n / ratio);
        return 1 / ratio;
    }
}
