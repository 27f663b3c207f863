using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Experiments.Designs;

/// <summary>The standard normal distribution for designs.</summary>
/// <remarks>
/// Model: quantile by rational functions with an error below 10⁻¹⁵ of its size; distribution function by a power series, or far out by a continued fraction.
/// Nothing is taken from the platform but sums, products and square roots, so that every machine lays the same points.
/// Source: M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
/// </remarks>
internal static class NormalCurve
{
    private const double RootTwoPi = 2.50662827463100050242;
    private static readonly double[] Middle = [3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727];
    private static readonly double[] MiddleBelow = [1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077, 21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610];
    private static readonly double[] Side = [1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4];
    private static readonly double[] SideBelow = [1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550, 0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9];
    private static readonly double[] Far = [6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230, 0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7];
    private static readonly double[] FarBelow = [1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15];

    /// <summary>Value below which a share of the distribution lies.</summary>
    /// <param name="share">The share, above 0 and below 1.</param>
    public static double Quantile(double share)
    {
        var fromMiddle = share - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            var rest = 0.180625 - (fromMiddle * fromMiddle);
            return fromMiddle * Ratio(Middle, MiddleBelow, rest);
        }

        var tail = Math.Sqrt(-Elementary.Log(fromMiddle < 0 ? share : 1 - share));
        var size = tail <= 5 ? Ratio(Side, SideBelow, tail - 1.6) : Ratio(Far, FarBelow, tail - 5);
        return fromMiddle < 0 ? -size : size;
    }

    /// <summary>Share of the distribution below a value.</summary>
    public static double Below(double x) => x < -5 ? Tail(-x) : x > 5 ? 1 - Tail(x) : Elementary.Normal(x);

    // Laplace's continued fraction, good where the series loses its digits.
    private static double Tail(double x)
    {
        if (x > 37) return 0;
        var fraction = x;
        for (var n = 60; n >= 1; n--) fraction = x + (n / fraction);
        return Elementary.Exp(-x * x / 2) / (RootTwoPi * fraction);
    }

    private static double Ratio(double[] above, double[] below, double x) => Polynomial(above, x) / Polynomial(below, x);

    private static double Polynomial(double[] factors, double x)
    {
        var sum = 0.0;
        for (var power = factors.Length - 1; power >= 0; power--) sum = (sum * x) + factors[power];
        return sum;
    }
}
