using System.Runtime.Intrinsics;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whose household has a detained member at the start of the month.</summary>
/// <remarks>
/// Model: a household is four people with consecutive numbers; whoever lives with a detained person, and is free, is flagged.
/// Computed on whole households of bytes, so it is the same for any width of lanes.
/// Left out: households of other sizes; relatives who live elsewhere.
/// Source: Assumption; what a flag does is swept in detaining.kin-factor.
/// </remarks>
internal static unsafe class KinFlagging
{
    /// <summary>Says it for a whole tile.</summary>
    public static void Live(in Tile tile)
    {
        var inside = tile.Column(Fact.WasDetained);
        var flagged = tile.Column(Fact.KinFlagged);
        var appeal = Vector128.Create((byte)Appeal.Mask);
        for (var at = 0; at < tile.People; at += Vector128<byte>.Count)
            (~Vector128.Equals(Vector128.Load(tile.Appeal + at) & ~appeal, Vector128<byte>.Zero)).Store(inside + at);
        tile.ForgetNobody(Fact.WasDetained);
        for (var at = 0; at < tile.People; at += Vector128<byte>.Count)
        {
            var members = Vector128.Load(inside + at);
            (~Vector128.Equals(members.AsUInt32(), Vector128<uint>.Zero).AsByte() & ~members).Store(flagged + at);
        }

        tile.ForgetNobody(Fact.KinFlagged);
    }
}
