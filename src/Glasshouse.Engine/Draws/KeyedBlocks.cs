namespace Glasshouse.Engine.Draws;

/// <summary>Keyed luck for those who draw outside a society: designs of experiments, resampling.</summary>
/// <remarks>
/// Model: the block of <see cref="Philox"/> at an address whose last word is never 0, where all addresses of societies have 0; so luck of a design
/// is never that of a person, whatever the seeds.
/// </remarks>
public static class KeyedBlocks
{
    private const int Rounds = 10;

    /// <summary>Four words of luck at an address.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="use">What the luck is for, at least 1.</param>
    /// <param name="a">First word of the address.</param>
    /// <param name="b">Second word of the address.</param>
    /// <param name="c">Third word of the address.</param>
    public static (uint A, uint B, uint C, uint D) At(ulong seed, uint use, uint a, uint b, uint c) => Philox.Block(seed, a, b, c, use, Rounds);
}
