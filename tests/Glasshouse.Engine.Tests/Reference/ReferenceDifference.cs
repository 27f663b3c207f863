namespace Glasshouse.Engine.Tests.Reference;

/// <summary>A total in fixed point and in double precision, with what luck alone leaves between them.</summary>
/// <param name="Fixed">Total in fixed point.</param>
/// <param name="Reference">Total in double precision.</param>
/// <param name="Error">Standard error of the difference over the reference: from how much the provinces disagree about it, or, of rare events, from independent counts if that is more.</param>
internal sealed record ReferenceDifference(double Fixed, double Reference, double Error)
{
    private const double Rare = 1000;

    /// <summary>Relative difference; 0 where both are 0.</summary>
    public double Difference => Reference == 0 ? (Fixed == 0 ? 0 : 1) : (Fixed - Reference) / Reference;

    /// <summary>Difference of two totals over provinces, which are nearly independent of each other.</summary>
    public static ReferenceDifference Of(double[] found, double[] wanted)
    {
        var reference = wanted.Sum();
        if (reference == 0) return new ReferenceDifference(found.Sum(), 0, found.Sum() == 0 ? 0 : Math.Sqrt(2 / found.Sum()));
        var slope = (found.Sum() - reference) / reference;
        var squares = found.Zip(wanted, (one, other) => one - other - (slope * other)).Sum(rest => rest * rest);
        var paired = Math.Sqrt(squares * found.Length / (found.Length - 1)) / reference;
        return new ReferenceDifference(found.Sum(), reference, reference < Rare ? Math.Max(paired, Math.Sqrt(2 / reference)) : paired);
    }
}
