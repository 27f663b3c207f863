using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Experiments.Designs;

/// <summary>The beta distribution on 0…1 for designs.</summary>
/// <remarks>
/// Model: distribution function by Lentz's continued fraction, its constant by Stirling's series; quantile by bisection.
/// Nothing is taken from the platform but sums, products and square roots.
/// Source: Abramowitz and Stegun, 6.1.41 and 26.5.8.
/// </remarks>
internal static class BetaCurve
{
    private const double HalfLogTwoPi = 0.91893853320467274178;
    private const double Tiny = 1e-300;

    /// <summary>Share of the distribution below a value of 0…1.</summary>
    public static double Below(double x, double alpha, double beta)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var size = Elementary.Exp(Math.Max(-690, LogGamma(alpha + beta) - LogGamma(alpha) - LogGamma(beta) + (alpha * Elementary.Log(x)) + (beta * Elementary.Log(1 - x))));
        return x < (alpha + 1) / (alpha + beta + 2) ? size * Fraction(x, alpha, beta) / alpha : 1 - (size * Fraction(1 - x, beta, alpha) / beta);
    }

    /// <summary>Value of 0…1 below which a share of the distribution lies.</summary>
    public static double Quantile(double share, double alpha, double beta)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            if (Below(middle, alpha, beta) < share) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static double Fraction(double x, double alpha, double beta)
    {
        var (c, d) = (1.0, 1 / Away(1 - ((alpha + beta) * x / (alpha + 1))));
        var fraction = d;
        for (var m = 1; m <= 300; m++)
        {
            var even = m * (beta - m) * x / ((alpha + (2 * m) - 1) * (alpha + (2 * m)));
            d = 1 / Away(1 + (even * d));
            c = Away(1 + (even / c));
            fraction *= d * c;
            var odd = -(alpha + m) * (alpha + beta + m) * x / ((alpha + (2 * m)) * (alpha + (2 * m) + 1));
            d = 1 / Away(1 + (odd * d));
            c = Away(1 + (odd / c));
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-15) break;
        }

        return fraction;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    // Stirling's series from 10 on; what is smaller is carried there step by step.
    private static double LogGamma(double x)
    {
        var product = 1.0;
        for (; x < 10; x++) product *= x;
        var square = x * x;
        var series = (1 / (12 * x)) - (1 / (360 * x * square)) + (1 / (1260 * x * square * square)) - (1 / (1680 * x * square * square * square)) + (1 / (1188 * x * square * square * square * square));
        return ((x - 0.5) * Elementary.Log(x)) - x + HalfLogTwoPi + series - Elementary.Log(product);
    }
}
