namespace Glasshouse.Engine.Draws;

/// <summary>Luck of what stands outside a society (which points of a design are looked at, which are put aside): bits at an address, with nothing carried from one draw to the next.</summary>
public static class KeyedBits
{
    /// <summary>64 bits that depend on nothing but their address.</summary>
    /// <param name="seed">Seed of all luck of a piece of work.</param>
    /// <param name="purpose">What is drawn.</param>
    /// <param name="place">First word of the address, such as a point.</param>
    /// <param name="part">Second word of the address, such as a round.</param>
    public static ulong At(ulong seed, uint purpose, uint place, uint part)
    {
        var (a, b, _, _) = Philox.Block(seed, purpose, place, part, uint.MaxValue, rounds: 10);
        return ((ulong)b << 32) | a;
    }
}
