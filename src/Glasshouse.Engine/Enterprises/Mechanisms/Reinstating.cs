using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Ways off the corporate list: an appeal upheld, making good, the term over.</summary>
/// <remarks>
/// Model: a month on the list passes; making good comes with a chance; the term, or the end of the regime, ends what nothing ended before. Who leaves restarts above the threshold where a score lists, at the start if it was cleared.
/// Left out: the price of making good; traces that stay on the register.
/// Source: R10-serious for the term, F9-exit-entry for exits; swept in blacklisting:.
/// </remarks>
internal readonly unsafe struct Reinstating : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var listed = tile.Is<L>(EnterpriseFact.Listed, at);
        if (!L.Any(listed)) return;
        var cleared = tile.Is<L>(EnterpriseFact.AppealUpheld, at);
        var repaired = listed & ~cleared & Steps.Happens(here.Draw<L>(tile, at, Purpose.Reinstating), L.All(here.Rules.Blacklisting.Repair));
        var left = L.TakeAway(L.Read8(tile.MonthsLeft + at), listed & L.All(1));
        var ends = here.Rules.RegimeEnds ? listed : L.Equal(left, L.All(0));
        var over = listed & ~cleared & ~repaired & ends;
        Steps.Count<L>(tile.MonthsListed + at, listed);
        Steps.Count<L>(tile.MonthsWrong + at, tile.Is<L>(EnterpriseFact.ListedWrongly, at));
        L.Write8(tile.MonthsLeft + at, left);
        if (L.Any(cleared | repaired | over)) Leave<L>(here, tile, at, cleared, repaired, over);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Leave<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, Mask cleared, Mask repaired, Mask over)
        where L : struct, ILanes<L>
    {
        var wrong = tile.Is<L>(EnterpriseFact.ListedWrongly, at);
        var leaves = cleared | repaired | over;
        var flags = L.Read8(tile.Flags + at);
        L.Write8(tile.MonthsLeft + at, ~leaves & L.Read8(tile.MonthsLeft + at));
        var score = L.Read16(tile.Score + at);
        score = L.Select(leaves & Flags.Has(flags, EnterpriseFlag.ByScore), L.Max(score, L.All(here.Rules.Blacklisting.Restart)), score);
        L.Write16(tile.Score + at, L.Select(cleared & wrong, L.Max(score, L.All(here.Rules.Rating.Start)), score));
        flags = Flags.Clear(flags, EnterpriseFlag.FalseOnFile, cleared & wrong);
        L.Write8(tile.Flags + at, Flags.Clear(flags, EnterpriseFlag.Wrong | EnterpriseFlag.Pending | EnterpriseFlag.Appealed | EnterpriseFlag.ByScore, leaves));
        tile.Say<L>(EnterpriseFact.ExitRepair, at, repaired);
        tile.Say<L>(EnterpriseFact.ExitTerm, at, over);
        tile.Say<L>(EnterpriseFact.NeverCleared, at, (repaired | over) & wrong);
    }
}
