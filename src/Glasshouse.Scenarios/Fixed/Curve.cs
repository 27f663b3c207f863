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
    public static Curve LogisticFall { get; } = Falling(i => 65536 * Elementary.Logistic(-i / 4.0), null);

    /// <summary>Exponential distribution: 2,048 · (−ln u) for u = 0…1 in pieces of 1/32. The first piece keeps its mean and cuts the tail at about 5.5.</summary>
    public static Curve ExponentialFall { get; } =
        Falling(i => i == 0 ? 2048 * ((2 * (Elementary.Log(32) + 1)) - Elementary.Log(32)) : 2048 * -Elementary.Log(i / 32.0), 0);

    /// <summary>Normal distribution, one tail: 2,048 · z for a tail of u/2, u = 0…1 in pieces of 1/32. The first piece keeps its variance and cuts the tail at about 3.</summary>
    public static Curve NormalFall { get; } =
        Falling(i => i == 0 ? 2048 * NormalTail() : 2048 * Elementary.NormalQuantile(1 - (i / 64.0)), 0);

    /// <summary>The table: 32 left ends, 32 falls, 32 dips.</summary>
    public ReadOnlySpan<ushort> Words => words;

    private static double NormalTail()
    {
        // E[z²] of the outermost 1/32 of a normal distribution, and the straight piece that has it.
        var inner = Elementary.NormalQuantile(1 - (1 / 64.0));
        var density = Elementary.Exp(-inner * inner / 2) / 2.50662827463100050242;
        var secondMoment = 1 + (inner * density * 64);
        return (-inner + Math.Sqrt((12 * secondMoment) - (3 * inner * inner))) / 2;
    }

    private static Curve Falling(Func<double, double> at, int? straightPiece)
    {
        var curve = new Curve();
        for (var piece = 0; piece < 32; piece++)
        {
            var left = Math.Round(at(piece));
            var right = Math.Round(Math.Max(at(piece + 1), 0));
            var dip = piece == straightPiece ? 0 : Math.Max(((left + right) / 2) - at(piece + 0.5), 0);
            curve.words[piece] = (ushort)left;
            curve.words[32 + piece] = (ushort)(left - right);
            curve.words[64 + piece] = (ushort)Math.Round(4 * dip);
        }

        return curve;
    }
}
