using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Records against people who have done nothing.</summary>
/// <remarks>
/// Model: at most one false record a month, of one of four causes with their own small chances: a face match (town dwellers whom cameras scan), a registry mix-up (as many as were filed away from their offenders last month in the region), a captured official (against last month's dissenters), an informant's grudge.
/// Rare: most lanes hold nobody with a draw small enough and are done after one comparison.
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
        var draw = here.Draw<L>(tile, at, Purpose.FalseRecord);
        tile.Say<L>(Fact.Suspect, at, Steps.Happens(draw, tile.Is<L>(Fact.GroupB, at), here.Region.FalseRecordBelowB, here.Region.FalseRecordBelowA));
    }

    /// <summary>The cause, if any, for those whose draw is small enough for one.</summary>
    internal readonly struct Recording : IMechanism
    {
        /// <inheritdoc/>
        // One draw of 32 bits falls into the interval of one cause, or beyond the last.
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Live<L>(in Here here, in Tile tile, int at)
            where L : struct, ILanes<L>
        {
            ref readonly var region = ref here.Region;
            var fine = here.Draw<L>(tile, at, Purpose.FalseRecordFine);
            var draw = here.Draw<L>(tile, at, Purpose.FalseRecord);
            var groupB = tile.Is<L>(Fact.GroupB, at);
            var adult = tile.Is<L>(Fact.Adult, at);
            var face = Below(draw, fine, groupB, region.FaceA, region.FaceB);
            var mixUp = Below(draw, fine, groupB, region.MixUpA, region.MixUpB);
            var captured = Below(draw, fine, groupB, region.CapturedA, region.CapturedB);
            var grudge = Below(draw, fine, groupB, region.GrudgeA, region.GrudgeB);

            var byGrudge = adult & grudge & ~captured;
            var byCaptured = adult & captured & ~mixUp & Flags.Has(L.Read8(tile.Before + at), Act.Dissent);
            var byMixUp = adult & mixUp & ~face;
            var byFace = adult & face & tile.Is<L>(Fact.Town, at);
            tile.Say<L>(Fact.FalseFace, at, byFace);
            tile.Say<L>(Fact.FalseMixUp, at, byMixUp);
            tile.Say<L>(Fact.FalseCaptured, at, byCaptured);
            tile.Say<L>(Fact.FalseGrudge, at, byGrudge);
            var accused = byFace | byMixUp | byCaptured | byGrudge;
            tile.Say<L>(Fact.FalseRecord, at, accused);
            L.Write8(tile.Flags + at, Flags.Set(L.Read8(tile.Flags + at), Flag.FalseOnFile, accused));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Mask Below<L>(L draw, L fine, Mask groupB, uint ofGroupA, uint ofGroupB)
            where L : struct, ILanes<L> =>
            Mask.Select(groupB, Steps.HappensFine(draw, fine, ofGroupB), Steps.HappensFine(draw, fine, ofGroupA));
    }
}
