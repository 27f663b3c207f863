using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Which household members share the sanctions of a listed person.</summary>
/// <remarks>
/// Model: a household is four people with consecutive numbers; whoever lives with somebody listed at the start of the month, and is not listed herself, is kin.
/// Computed for 64 people at once on the bits of a fact, so it is the same for any width of lanes.
/// Left out: households of other sizes; relatives who live elsewhere.
/// Source: rule of the scenario, listing.kin-share; CENSUS-CN-household-size is 2.62, so four overstates a little.
/// </remarks>
internal static unsafe class KinSharing
{
    /// <summary>Says it for a whole tile.</summary>
    public static void Live(in Here here, in Tile tile)
    {
        var listed = tile.Bits(Fact.WasListed);
        var kin = tile.Bits(Fact.Kin);
        var shared = here.Rules.Listing.Kin;
        for (var word = 0; word < (tile.People + 63) / 64; word++)
            kin[word] = shared ? Households(listed[word]) & ~listed[word] & Living(tile.People, word) : 0;
    }

    // Any of four neighbouring bits, spread to all four.
    private static ulong Households(ulong listed)
    {
        var pairs = listed | (listed >> 1);
        var any = (pairs | (pairs >> 2)) & 0x1111111111111111;
        return any * 15;
    }

    private static ulong Living(int people, int word)
    {
        var left = people - (word * 64);
        return left >= 64 ? ulong.MaxValue : (1UL << left) - 1;
    }
}
