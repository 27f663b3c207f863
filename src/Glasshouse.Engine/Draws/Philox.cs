namespace Glasshouse.Engine.Draws;

/// <summary>The generator of luck: Philox4x32 with seven rounds, a counter-based generator.</summary>
/// <remarks>
/// Model: a block of 4 × 32 bits is a bijection of its 128-bit address under a 64-bit key; nothing is carried from one block to the next.
/// Left out: nothing; this is the published algorithm, held against the published vectors.
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011; seven rounds pass the BigCrush battery there.
/// </remarks>
internal static class Philox
{
    /// <summary>Rounds computed for each block.</summary>
    public const int Rounds = 7;

    /// <summary>Multiplier of the first word.</summary>
    public const uint FirstMultiplier = 0xD2511F53;

    /// <summary>Multiplier of the third word.</summary>
    public const uint ThirdMultiplier = 0xCD9E8D57;

    private const uint FirstStep = 0x9E3779B9;

    private const uint SecondStep = 0xBB67AE85;

    /// <summary>First word of the key of a round.</summary>
    public static uint FirstKey(ulong seed, int round) => (uint)seed + ((uint)round * FirstStep);

    /// <summary>Second word of the key of a round.</summary>
    public static uint SecondKey(ulong seed, int round) => (uint)(seed >> 32) + ((uint)round * SecondStep);

    /// <summary>The block at an address.</summary>
    /// <param name="seed">Key: first word in the low half, second in the high half.</param>
    /// <param name="a">First word of the address.</param>
    /// <param name="b">Second word of the address.</param>
    /// <param name="c">Third word of the address.</param>
    /// <param name="d">Fourth word of the address.</param>
    /// <param name="rounds">Rounds, 1…16; the engine uses <see cref="Rounds"/>.</param>
    public static (uint A, uint B, uint C, uint D) Block(ulong seed, uint a, uint b, uint c, uint d, int rounds = Rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var first = (ulong)FirstMultiplier * a;
            var third = (ulong)ThirdMultiplier * c;
            (a, b, c, d) = (
                (uint)(third >> 32) ^ b ^ FirstKey(seed, round),
                (uint)third,
                (uint)(first >> 32) ^ d ^ SecondKey(seed, round),
                (uint)first);
        }

        return (a, b, c, d);
    }
}
