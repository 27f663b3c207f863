using System.Globalization;

namespace Glasshouse.Experiments.Designs;

/// <summary>Direction numbers of Sobol sequences, 32 for each dimension.</summary>
/// <remarks>
/// Model: v₁…vₛ are given; from there on vᵢ = a₁v₍ᵢ₋₁₎ ⊕ … ⊕ aₛ₋₁v₍ᵢ₋ₛ₊₁₎ ⊕ v₍ᵢ₋ₛ₎ ⊕ (v₍ᵢ₋ₛ₎ ≫ s) by the primitive polynomial of the dimension.
/// Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008), set new-joe-kuo-6.
/// </remarks>
internal static class DirectionNumbers
{
    /// <summary>Bits of a coordinate.</summary>
    public const int Bits = 32;

    private static readonly Lazy<uint[][]> Every = new(Read);

    /// <summary>Dimensions there are numbers for.</summary>
    public static int Dimensions => Every.Value.Length;

    /// <summary>The numbers of a dimension, the one for the highest bit first.</summary>
    /// <param name="dimension">The dimension, from 0.</param>
    public static uint[] Of(int dimension) => Every.Value[dimension];

    private static uint[][] Read()
    {
        using var stream = typeof(DirectionNumbers).Assembly.GetManifestResourceStream("joe-kuo.txt")!;
        using var reader = new StreamReader(stream);
        var dimensions = new List<uint[]> { Enumerable.Range(1, Bits).Select(bit => 1u << (Bits - bit)).ToArray() };
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') dimensions.Add(Expanded([.. line.Split(' ').Select(part => uint.Parse(part, CultureInfo.InvariantCulture))]));
        return [.. dimensions];
    }

    private static uint[] Expanded(uint[] line)
    {
        var (degree, polynomial) = ((int)line[0], line[1]);
        var numbers = new uint[Bits];
        for (var bit = 0; bit < Bits; bit++)
            numbers[bit] = bit < degree ? line[bit + 2] << (Bits - 1 - bit) : Next(numbers, bit, degree, polynomial);
        return numbers;
    }

    private static uint Next(uint[] numbers, int bit, int degree, uint polynomial)
    {
        var next = numbers[bit - degree] ^ (numbers[bit - degree] >> degree);
        for (var back = 1; back < degree; back++)
            if ((polynomial >> (degree - 1 - back) & 1) == 1) next ^= numbers[bit - back];
        return next;
    }
}
