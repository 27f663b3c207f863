using System.Runtime.Intrinsics;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Which household members share the sanctions of a listed person.</summary>
/// <remarks>
/// Model: a household is four people with consecutive numbers; whoever lives with somebody under sanctions at the start of the month, and is not listed herself, is kin.
/// Computed on whole households of bytes, so it is the same for any width of lanes.
/// Left out: households of other sizes; relatives who live elsewhere.
/// Source: rule of the scenario, listing.kin-share; CENSUS-CN-household-size is 2.62, so four overstates a little.
/// </remarks>
internal static unsafe class KinSharing
{
    /// <summary>Says it for a whole tile.</summary>
    public static void Live(in Here here, in Tile tile)
    {
        tile.ForgetNobody(Fact.WasSanctioned);
        var listed = tile.Column(Fact.WasListed);
        var sanctioned = tile.Column(Fact.WasSanctioned);
        var kin = tile.Column(Fact.Kin);
        var shared = here.Rules.Listing.Kin ? Vector128<byte>.AllBitsSet : Vector128<byte>.Zero;
        for (var at = 0; at < tile.People; at += Vector128<byte>.Count)
        {
            (shared & Households(Vector128.Load(sanctioned + at)) & ~Vector128.Load(listed + at)).Store(kin + at);
        }

        tile.ForgetNobody(Fact.Kin);
        if (here.Rules.Sanctions.Schools > 0) Children(tile);
    }

    // Private schools ask who else lives with a child, whatever the rulebook says of other kin.
    private static void Children(in Tile tile)
    {
        var adult = tile.Column(Fact.Adult);
        var sanctioned = tile.Column(Fact.WasSanctioned);
        var child = tile.Column(Fact.ListedChild);
        for (var at = 0; at < tile.People; at += Vector128<byte>.Count)
            (Households(Vector128.Load(sanctioned + at)) & ~Vector128.Load(adult + at)).Store(child + at);
        tile.ForgetNobody(Fact.ListedChild);
    }

    // Any of four neighbouring bytes, spread to all four.
    private static Vector128<byte> Households(Vector128<byte> members) => ~Vector128.Equals(members.AsUInt32(), Vector128<uint>.Zero).AsByte();
}
