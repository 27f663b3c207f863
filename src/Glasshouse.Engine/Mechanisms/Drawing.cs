using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Draws the luck that everybody needs every month, in one go.</summary>
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
        const int Groups = (Purpose.PollAsked + 1 - Purpose.JobLoss) / 4;
        L.Draw(here.Luck, tile.FirstRow + (uint)at, Purpose.JobLoss, Groups, tile.DrawColumn(Purpose.JobLoss) + at, Scratch.Stride);
    }
}
