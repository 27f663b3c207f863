using System.Runtime.Intrinsics;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whose household has a detained member at the start of the month.</summary>
/// <remarks>
/// Model: a household is four people with consecutive numbers; whoever lives with a detained person, and is free, is flagged.
/// Computed on whole households, so it is the same for any width of lanes.
/// Left out: households of other sizes; relatives who live elsewhere.
/// Source: Assumption; what a flag does is swept in detaining.kin-factor.
/// </remarks>
internal static unsafe class KinFlagging
{
    /// <summary>Says it for a whole tile.</summary>
    public static void Live(in Tile tile)
    {
        var inside = tile.Words(Fact.WasDetained);
        var eights = tile.Column(Fact.WasDetained);
        var appeal = Vector128.Create((byte)Appeal.Mask);
        for (var at = 0; at < tile.People; at += Vector128<byte>.Count)
        {
            var free = Vector128.Equals(Vector128.Load(tile.Appeal + at) & ~appeal, Vector128<byte>.Zero);
            *(ushort*)(eights + (at >> 3)) = (ushort)~free.ExtractMostSignificantBits();
        }

        tile.ForgetNobody(Fact.WasDetained);
        KinSharing.Others(inside, inside, tile.Words(Fact.KinFlagged), tile.People);
        tile.ForgetNobody(Fact.KinFlagged);
    }
}
