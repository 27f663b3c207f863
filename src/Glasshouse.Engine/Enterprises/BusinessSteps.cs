using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Small steps that several mechanisms of enterprises take, written over lanes.</summary>
internal static unsafe class BusinessSteps
{
    /// <summary>A normal margin: half of the scale, as a share.</summary>
    public const int NormalMargin = 16384;

    /// <summary>How much of a normal margin is missing: 0 at or above it, nearly 1 at ruin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Lack<L>(in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var missing = L.All(NormalMargin) - Steps.Share(L.Read8(tile.Margin + at));
        return L.Min(L.Max(missing, L.All(0)), L.All(NormalMargin - 1)) << 1;
    }

    /// <summary>Chance that what could go wrong does: 1 − effect · diligence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Lapse<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var left = L.All(32767) - L.Times(Steps.Share(L.Read8(tile.Diligence + at)), L.All(here.Rules.Enterprises.Effect));
        return (left << 1) | (left >>> 14);
    }

    /// <summary>Fear of penalties and of the list: p̂ · (F + H · (1 + 2 · proximity)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Fear<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var list = L.All(rules.ListPenalty);
        var near = L.Times(list, Proximity<L>(here, tile, at));
        list = L.Add(L.Add(list, near), near);
        return L.Times(L.Add(L.All(rules.Penalty), list), Steps.Share(L.Read8(tile.Perceived + at)));
    }

    /// <summary>A number of people by size of enterprise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L BySize<L>(in EnterpriseTile tile, int at, int small, int middle, int large)
        where L : struct, ILanes<L> =>
        L.Select(tile.Is<L>(EnterpriseFact.Large, at), L.All(large), L.Select(tile.Is<L>(EnterpriseFact.Middle, at), L.All(middle), L.All(small)));

    // 1 at the listing threshold and below, 0 from 200 points above it on; 163 is a 200th of a share.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Proximity<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var threshold = here.Rules.Blacklisting.Threshold;
        if (threshold == 0) return L.All(0);
        var above = L.Min(L.TakeAway(L.Read16(tile.Score + at), L.All(threshold)), L.All(200));
        var missing = L.All(200) - above;
        return (missing << 7) + (missing << 5) + missing + missing + missing;
    }
}
