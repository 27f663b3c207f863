using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Draws the luck of those purposes whose blocks several mechanisms share, once.</summary>
/// <remarks>
/// Model: the draws at the addresses of the month; nothing depends on who asks.
/// Left out: rare purposes, which are drawn where they are needed.
/// Source: see <see cref="Luck"/>.
/// </remarks>
internal readonly unsafe struct Drawing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var luck = new LuckHere<L>(in here.Luck, tile.FirstRow + (uint)at);
        for (var first = Purpose.Seen; first <= Purpose.PollAsked; first += 4)
        {
            luck.Four(first, out var a, out var b, out var c, out var d);
            L.Write16(tile.DrawColumn(first) + at, a);
            L.Write16(tile.DrawColumn(first + 1) + at, b);
            L.Write16(tile.DrawColumn(first + 2) + at, c);
            L.Write16(tile.DrawColumn(first + 3) + at, d);
        }
    }
}
