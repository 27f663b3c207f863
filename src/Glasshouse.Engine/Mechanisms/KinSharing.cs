using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Which household members share the sanctions of a listed person.</summary>
/// <remarks>
/// Model: a household is four people with consecutive numbers; whoever lives with somebody under sanctions at the start of the month, and is not listed herself, is kin.
/// Computed on whole households, so it is the same for any width of lanes.
/// Left out: households of other sizes; relatives who live elsewhere.
/// Source: rule of the scenario, listing.kin-share; CENSUS-CN-household-size is 2.62, so four overstates a little.
/// </remarks>
internal static unsafe class KinSharing
{
    /// <summary>Says it for a whole tile.</summary>
    public static void Live(in Here here, in Tile tile)
    {
        tile.ForgetNobody(Fact.WasSanctioned);
        var sanctioned = tile.Words(Fact.WasSanctioned);
        if (here.Rules.Listing.Kin) Others(sanctioned, tile.Words(Fact.WasListed), tile.Words(Fact.Kin), tile.People);
        tile.ForgetNobody(Fact.Kin);

        // Private schools ask who else lives with a child, whatever the rulebook says of other kin.
        if (here.Rules.Sanctions.Schools > 0) Others(sanctioned, tile.Words(Fact.Adult), tile.Words(Fact.ListedChild), tile.People);
        tile.ForgetNobody(Fact.ListedChild);
    }

    /// <summary>Whoever lives with somebody of whom a fact is true, without those of whom another one is.</summary>
    /// <param name="members">The fact, a bit for each person.</param>
    /// <param name="without">Who is left out.</param>
    /// <param name="found">Where the answer goes.</param>
    /// <param name="people">People of the tile.</param>
    public static void Others(ulong* members, ulong* without, ulong* found, int people)
    {
        for (var word = 0; word * 64 < people; word++) found[word] = Households(members[word]) & ~without[word];
    }

    // Any of four neighbouring bits, spread to all four.
    private static ulong Households(ulong members)
    {
        var pairs = members | (members >> 1);
        return ((pairs | (pairs >> 2)) & 0x1111_1111_1111_1111) * 15;
    }
}
