using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Records against people who have done nothing.</summary>
/// <remarks>
/// Model: at most one false record a month, of one of four causes with their own small chances: a face match (town dwellers whom cameras scan), a registry mix-up (as many as were filed away from their offenders last month in the region), a captured official (against last month's dissenters), an informant's grudge.
/// Rare: most lanes hold nobody with a draw small enough and are done after one comparison; the others are looked at one by one.
/// Left out: repeated errors against the same person, except by chance.
/// Source: FR-501, FR-504 for faces; D11: no published rate of wrongful listing, so the rest are assumptions, swept in observing:.
/// </remarks>
internal readonly unsafe struct Accusing : IMechanism
{
    /// <inheritdoc/>
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        var luck = new LuckHere<L>(in here.Luck, tile.FirstRow + (uint)at);
        luck.Four(Purpose.Seen, out _, out var draw, out _, out _);
        tile.SayNobody<L>(Fact.FalseFace, at);
        tile.SayNobody<L>(Fact.FalseMixUp, at);
        tile.SayNobody<L>(Fact.FalseCaptured, at);
        tile.SayNobody<L>(Fact.FalseGrudge, at);
        tile.SayNobody<L>(Fact.FalseRecord, at);
        if (!L.Any(L.Equal(L.TakeAway(draw, L.All(region.FalseRecordUpTo)), L.All(0)))) return;
        for (var person = at; person < at + L.Count; person++) Accuse(here, tile, person);
    }

    private static void Accuse(in Here here, in Tile tile, int at)
    {
        if (!Is(tile, Fact.Adult, at)) return;
        ref readonly var region = ref here.Region;
        var draw = Draw(here, tile.FirstRow + (uint)at);
        var groupB = Is(tile, Fact.GroupB, at);
        var face = groupB ? region.FaceB : region.FaceA;
        var mixUp = groupB ? region.MixUpB : region.MixUpA;
        var captured = groupB ? region.CapturedB : region.CapturedA;
        var grudge = groupB ? region.GrudgeB : region.GrudgeA;
        if (draw < face) Say(tile, Fact.FalseFace, at, Is(tile, Fact.Town, at));
        else if (draw < mixUp) Say(tile, Fact.FalseMixUp, at, true);
        else if (draw < captured) Say(tile, Fact.FalseCaptured, at, (tile.Before[at] & Act.Dissent) != 0);
        else if (draw < grudge) Say(tile, Fact.FalseGrudge, at, true);
    }

    private static uint Draw(in Here here, uint person)
    {
        var luck = new LuckHere<One>(in here.Luck, person);
        luck.Four(Purpose.Seen, out _, out var high, out _, out _);
        luck.Four(Purpose.FalseRecordFine, out var low, out _, out _, out _);
        return ((uint)One.Total(high) << 16) | (uint)One.Total(low);
    }

    private static bool Is(in Tile tile, Fact fact, int at) => ((tile.Bits(fact)[at >> 6] >> (at & 63)) & 1) != 0;

    private static void Say(in Tile tile, Fact fact, int at, bool isSo)
    {
        if (!isSo) return;
        tile.Bits(fact)[at >> 6] |= 1UL << (at & 63);
        tile.Bits(Fact.FalseRecord)[at >> 6] |= 1UL << (at & 63);
    }
}
