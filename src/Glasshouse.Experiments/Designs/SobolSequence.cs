namespace Glasshouse.Experiments.Designs;

/// <summary>Points of a Sobol sequence: they fill the unit cube more evenly than luck does.</summary>
/// <remarks>
/// Model: the points come in the order of Antonov and Saleev (Gray code), the origin first. Owen's scrambling flips each binary digit by luck that
/// depends on all digits before it (a tree of flips for each dimension), so that every point is uniform and the sequence keeps its evenness;
/// the digital shift flips each digit alike at all points. A scrambled or shifted point lies in the middle of its cell of 2⁻³², so none is 0.
/// Left out: more than 32 binary digits.
/// Source: Sobol 1967; Joe and Kuo 2008 (direction numbers); Owen 1995, "Randomly permuted (t,m,s)-nets and (t,s)-sequences".
/// </remarks>
public static class SobolSequence
{
    private const int Group = 5;
    private const double Cells = 4294967296.0;

    /// <summary>Dimensions that there are direction numbers for.</summary>
    public static int Dimensions => DirectionNumbers.Dimensions;

    /// <summary>The first points.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="dimensions">Dimensions, at most <see cref="Dimensions"/>.</param>
    /// <param name="scrambling">How the digits are made random.</param>
    /// <param name="seed">Seed of the scrambling.</param>
    /// <returns><c>[points][dimensions]</c>, 0…1.</returns>
    public static double[][] Points(int count, int dimensions, Scrambling scrambling, ulong seed)
    {
        var points = Enumerable.Range(0, count).Select(_ => new double[dimensions]).ToArray();
        for (var dimension = 0; dimension < dimensions; dimension++)
        {
            var numbers = DirectionNumbers.Of(dimension);
            var shift = new DesignLuck(seed, DesignUse.Shift).Word((uint)dimension);
            var x = 0u;
            for (var point = 0; point < count; point++)
            {
                if (point > 0) x ^= numbers[System.Numerics.BitOperations.TrailingZeroCount(point)];
                points[point][dimension] = scrambling switch
                {
                    Scrambling.Owen => (Scrambled(x, seed, (uint)dimension) + 0.5) / Cells,
                    Scrambling.DigitalShift => ((x ^ shift) + 0.5) / Cells,
                    _ => x / Cells,
                };
            }
        }

        return points;
    }

    /// <summary>A coordinate with its digits flipped by the tree of its dimension.</summary>
    /// <remarks>One word of luck holds the flips of a subtree of five digits, whose address is the digits before it.</remarks>
    internal static uint Scrambled(uint x, ulong seed, uint dimension)
    {
        var luck = new DesignLuck(seed, DesignUse.Scrambling);
        var scrambled = 0u;
        for (var first = 0; first < DirectionNumbers.Bits; first += Group)
        {
            var flips = luck.Word(dimension, (uint)first, first == 0 ? 0 : x >> (DirectionNumbers.Bits - first));
            var node = 1;
            for (var digit = first; digit < Math.Min(first + Group, DirectionNumbers.Bits); digit++)
            {
                var bit = x >> (DirectionNumbers.Bits - 1 - digit) & 1;
                scrambled = (scrambled << 1) | (bit ^ (flips >> node & 1));
                node = (node << 1) | (int)bit;
            }
        }

        return scrambled;
    }
}
