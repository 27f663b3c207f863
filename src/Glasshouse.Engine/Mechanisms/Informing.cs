using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What people hear of the regime in a month with news, and what it does to their approval.</summary>
/// <remarks>
/// Model: an adult hears with chance reach · attention and her approval shifts at once by the size of the kind; from then on it drifts with <see cref="Attitude"/>. Her view of data collection shifts too and the shift is forgotten by a share a month: see <see cref="Accepting"/>.
/// Left out: who tells whom; hearing the same twice; disbelief that depends on opinion.
/// Source: A13 for what state media say; all sizes are assumptions, swept in informing:; experiments that measured some are kept for testing.
/// </remarks>
internal readonly unsafe struct Informing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var news = here.Rules.Informing.Heard.Length - 1;
        var heard = Hears<L>(here, tile, at, news);
        tile.Say<L>(Fact.Heard, at, heard);

        // The byte that rounds is drawn after the one that decides who hears.
        var rounding = here.Draw<L>(tile, at, Purpose.NewsRounding) & L.All(255);
        var approval = L.Read8(tile.Approval + at);
        var moved = Steps.Move(approval, L.All(here.Rules.Informing.Heard[news].Approval), rounding);
        L.Write8(tile.Approval + at, L.Select(heard, moved, approval));
    }

    /// <summary>The adults who heard an event in its month; the same people whenever it is asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Hears<L>(in Here here, in Tile tile, int at, int index)
        where L : struct, ILanes<L>
    {
        var keys = here.Tables.HeardKeys.AsSpan(index * 2, 2);
        var draw = L.Draw(tile.Lots, at, in keys[0], in keys[1]);
        return tile.Is<L>(Fact.Adult, at) & Steps.Happens(draw, L.All(here.Rules.Informing.Heard[index].Reach));
    }
}
