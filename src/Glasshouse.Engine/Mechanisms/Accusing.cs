using System.Runtime.CompilerServices;
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        var draw = tile.Draw<L>(Purpose.FalseRecord, at);
        tile.SayNobody<L>(Fact.FalseFace, at);
        tile.SayNobody<L>(Fact.FalseMixUp, at);
        tile.SayNobody<L>(Fact.FalseCaptured, at);
        tile.SayNobody<L>(Fact.FalseGrudge, at);
        tile.SayNobody<L>(Fact.FalseRecord, at);
        if (!L.Any(L.Equal(L.TakeAway(draw, L.All(region.FalseRecordUpTo)), L.All(0)))) return;
        var column = tile.DrawColumn(Purpose.FalseRecord);
        for (var person = at; person < at + L.Count; person++)
            if (column[person] <= region.FalseRecordUpTo) Accuse(here, tile, person);
    }

    private static void Accuse(in Here here, in Tile tile, int at)
    {
        if (!Is(tile, Fact.Adult, at)) return;
        ref readonly var region = ref here.Region;
        var draw = Draw(here, tile, at);
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

    private static uint Draw(in Here here, in Tile tile, int at)
    {
        var luck = new LuckHere<One>(in here.Luck, tile.FirstRow + (uint)at);
        luck.Four(Purpose.FalseRecordFine, out var fine, out _, out _, out _);
        return ((uint)tile.DrawColumn(Purpose.FalseRecord)[at] << 16) | (uint)One.Total(fine);
    }

    private static bool Is(in Tile tile, Fact fact, int at) => tile.Column(fact)[at] != 0;

    private static void Say(in Tile tile, Fact fact, int at, bool isSo)
    {
        if (!isSo) return;
        tile.Column(fact)[at] = 255;
        tile.Column(Fact.FalseRecord)[at] = 255;
    }
}
