namespace Glasshouse.Scenarios.Fixed;

/// <summary>Straight lines that follow a curve: joined at evenly spaced ends, as near to it as lines can be on average.</summary>
/// <remarks>
/// Model: least squares. Lines through points of the curve itself lie inside every bend of it and miss its mean; these cross it and keep mean and slope over all.
/// Left out: what lies between samples, 8 for each line.
/// Source: arithmetic.
/// </remarks>
public static class FittedLines
{
    private const int Samples = 8;

    /// <summary>Values at the ends of the lines; one more than there are lines.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="from">Where the first line begins.</param>
    /// <param name="to">Where the last line ends.</param>
    /// <param name="lines">How many lines.</param>
    public static double[] Through(Func<double, double> curve, double from, double to, int lines)
    {
        var (diagonal, beside, wanted) = (new double[lines + 1], new double[lines], new double[lines + 1]);
        for (var line = 0; line < lines; line++)
        {
            for (var sample = 0; sample < Samples; sample++)
            {
                var part = (sample + 0.5) / Samples;
                var value = curve(from + ((to - from) * (line + part) / lines));
                diagonal[line] += (1 - part) * (1 - part);
                diagonal[line + 1] += part * part;
                beside[line] += part * (1 - part);
                wanted[line] += (1 - part) * value;
                wanted[line + 1] += part * value;
            }
        }

        return Solved(diagonal, beside, wanted);
    }

    // Three neighbouring ends in each equation: once down, once up.
    private static double[] Solved(double[] diagonal, double[] beside, double[] wanted)
    {
        for (var end = 1; end < diagonal.Length; end++)
        {
            var share = beside[end - 1] / diagonal[end - 1];
            diagonal[end] -= share * beside[end - 1];
            wanted[end] -= share * wanted[end - 1];
        }

        for (var end = diagonal.Length - 1; end >= 0; end--)
            wanted[end] = (wanted[end] - (end < beside.Length ? beside[end] * wanted[end + 1] : 0)) / diagonal[end];
        return wanted;
    }
}
