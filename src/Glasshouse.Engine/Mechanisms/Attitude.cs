using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What a person privately thinks of the order she lives under.</summary>
/// <remarks>
/// Model: a* = base + order·max(0, 1 − k·x̂) + w·support seen − own listing (more if wrong) − corruption seen − intrusion by the state where she objects to it − intrusion by business likewise + σ·θ; a += speed·(a* − a). Violations and corruption pass through the media first.
/// Left out: ideology, foreign news, performance of the economy.
/// Source: A1 for the level; who objects in <see cref="Accepting"/>; how approval forms is an assumption, swept in attitude:.
/// </remarks>
internal readonly unsafe struct Attitude : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Attitude;

        var loss = Steps.TimesFactor(L.Read16(tile.ViolationsSeen + at), L.All(rules.OrderSlope));
        var kept = L.Max(L.Subtract(L.All(4096), loss), L.All(0));
        var order = L.Times(L.All(rules.Order), (kept << 3) - (kept >>> 12));
        var wish = L.Add(L.Add(L.All(rules.Base), order), L.Times(L.Read16(tile.SupportSeen + at), L.All(rules.SupportSeen)));
        wish = L.Subtract(wish, tile.Is<L>(Fact.Listed, at) & L.All(rules.OwnListing));
        var wrong = tile.Is<L>(Fact.ListedWrongly, at);
        if (L.Any(wrong)) wish = L.Subtract(wish, wrong & L.All(rules.OwnWrongListing));
        wish = L.Subtract(wish, L.All(here.Region.CorruptionLoss));
        wish = L.Subtract(wish, ~tile.Is<L>(Fact.AcceptsState, at) & L.All(here.Rules.Accepting.StateObjection));
        wish = L.Subtract(wish, ~tile.Is<L>(Fact.AcceptsBusiness, at) & L.All(here.Rules.Accepting.BusinessObjection));
        wish = L.Add(wish, Anchor(L.Read16(tile.Anchor + at), L.All(rules.Anchor)));

        var approval = L.Read8(tile.Approval + at);
        var change = L.Times(L.Max(wish, L.All(0)) - Steps.Share(approval), L.All(rules.Speed));
        approval = Steps.Move(approval, change, tile.RoundingOf<L>(at, Purpose.AttitudeRounding) & L.All(255));
        L.Write8(tile.Approval + at, approval);
        tile.Say<L>(Fact.Approves, at, tile.Is<L>(Fact.Adult, at) & L.Above(approval, L.All(127)));
    }

    // Sixteen steps of 1/32,767 make one of 1/2,048.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Anchor<L>(L attitude, L weight)
        where L : struct, ILanes<L>
    {
        var part = L.Times(attitude, weight);
        return part << 4;
    }
}
