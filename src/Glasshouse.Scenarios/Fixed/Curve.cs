namespace Glasshouse.Scenarios.Fixed;

/// <summary>A curve as a table of 32 pieces, each a parabola through its two ends and its middle.</summary>
/// <remarks>The three words of a piece are its value at the left end, its fall to the right end, and four times the dip below the chord in the middle.</remarks>
public sealed class Curve
{
    private readonly ushort[] words = new ushort[96];

    private Curve()
    {
    }

    /// <summary>The logistic function on the negative side: 65,536 / (1 + eˣ) for x = 0…8 in pieces of 1/4. Falls from one half towards 0.</summary>
    public static Curve LogisticFall { get; } = Falling(i => 65536 * Elementary.Logistic(-i / 4.0));

    /// <summary>Exponential distribution: 2,048 · (−ln u) for u = 0…1 in pieces of 1/32. The first piece keeps the mean and the variance of the tail and cuts it at about 6.8.</summary>
    public static Curve ExponentialFall { get; } =
        Falling(i => 2048 * (i < 1 ? Outermost(Elementary.Log(32), 1, 2, 1 - i) : -Elementary.Log(i / 32.0)));

    /// <summary>Normal distribution, one tail: 2,048 · z for a tail of u/2, u = 0…1 in pieces of 1/32. The first piece keeps the mean and the variance of the tail and cuts it at about 3.3.</summary>
    public static Curve NormalFall { get; } = Falling(NormalTail);

    /// <summary>The table: 32 left ends, 32 falls, 32 dips.</summary>
    public ReadOnlySpan<ushort> Words => words;

    private static double NormalTail(double i)
    {
        if (i >= 1) return 2048 * Elementary.NormalQuantile(1 - (i / 64.0));

        // E[z − inner] and E[(z − inner)²] of the outermost 1/64 of a normal distribution.
        var inner = Elementary.NormalQuantile(1 - (1 / 64.0));
        var mean = 64 * Elementary.Exp(-inner * inner / 2) / 2.50662827463100050242;
        var square = 1 + (inner * mean) - (2 * inner * mean) + (inner * inner);
        return 2048 * Outermost(inner, mean - inner, square, 1 - i);
    }

    // A parabola inner + a·g + b·g² over g = 0…1 (1 at the outer end) whose first two moments above the inner end are given.
    private static double Outermost(double inner, double mean, double square, double g)
    {
        var b = ((-mean / 9) + Math.Sqrt((mean * mean / 81) + (8.0 / 135 * (square - (4 * mean * mean / 3))))) * 135 / 4;
        var a = (2 * mean) - (2 * b / 3);
        return inner + (a * g) + (b * g * g);
    }

    private static Curve Falling(Func<double, double> at)
    {
        var curve = new Curve();
        for (var piece = 0; piece < 32; piece++)
        {
            var left = Math.Round(at(piece));
            var right = Math.Round(Math.Max(at(piece + 1), 0));
            var dip = Math.Max(((left + right) / 2) - at(piece + 0.5), 0);
            curve.words[piece] = (ushort)left;
            curve.words[32 + piece] = (ushort)(left - right);
            curve.words[64 + piece] = (ushort)Math.Round(4 * dip);
        }

        return curve;
    }
}
