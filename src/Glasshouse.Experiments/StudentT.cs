namespace Glasshouse.Experiments;

/// <summary>Student's t distribution for whole degrees of freedom.</summary>
/// <remarks>
/// Model: the mass between −t and t is a finite sum in θ = atan(t / √ν); the quantile is found by halving the range of θ.
/// Beyond 1,000 degrees of freedom the expansion around the normal distribution is exact to ten digits.
/// Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5.
/// </remarks>
public static class StudentT
{
    private const double Normal95 = 1.9599639845400545;
    private const int Exact = 1000;

    /// <summary>How many standard errors a two-sided 95 % interval reaches to each side.</summary>
    /// <param name="degrees">Degrees of freedom, at least 1.</param>
    public static double Reach95(int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        return degrees > Exact ? Expanded(degrees) : Math.Sqrt(degrees) * Math.Tan(Angle(degrees, 0.95));
    }

    /// <summary>Probability that a value lies between −t and t.</summary>
    /// <param name="t">Distance from the middle, 0 or more.</param>
    /// <param name="degrees">Degrees of freedom, 1…1,000.</param>
    public static double Within(double t, int degrees) => Mass(Math.Atan(t / Math.Sqrt(degrees)), degrees);

    private static double Angle(int degrees, double mass)
    {
        var (low, high) = (0.0, Math.PI / 2);
        for (var step = 0; step < 80; step++)
        {
            var middle = (low + high) / 2;
            if (Mass(middle, degrees) < mass) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static double Mass(double angle, int degrees)
    {
        var cosine = Math.Cos(angle);
        var isOdd = degrees % 2 == 1;
        var term = isOdd ? cosine : 1.0;
        var sum = 0.0;
        for (var n = isOdd ? 1 : 0; n <= degrees - 2; n += 2)
        {
            sum += term;
            term *= cosine * cosine * (n + 1) / (n + 2);
        }

        var series = Math.Sin(angle) * sum;
        return isOdd ? 2 / Math.PI * (angle + series) : series;
    }

    private static double Expanded(double degrees)
    {
        var z = Normal95;
        var first = (Math.Pow(z, 3) + z) / 4;
        var second = ((5 * Math.Pow(z, 5)) + (16 * Math.Pow(z, 3)) + (3 * z)) / 96;
        return z + (first / degrees) + (second / (degrees * degrees));
    }
}
