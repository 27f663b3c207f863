using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What the rule classes record that a rulebook has gained: small remarks, company kept, silence.</summary>
/// <remarks>
/// Model: a channel notes with one chance how a person speaks. Of those who disapprove in private it notes a remark, of those who said nothing a silence; who lives beside a listed person is recorded for her company. Each class in force takes its points.
/// Left out: what a remark says; friends who live elsewhere; appeals against single items.
/// Source: no study measures it; L18-contacts shows that a company score has weighed contacts. Assumption, swept in creeping:.
/// </remarks>
internal readonly unsafe struct Widening : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        var adult = tile.Is<L>(Fact.Adult, at);
        var noted = adult & Steps.Happens(here.Draw<L>(tile, at, Purpose.Remark), L.All(here.Rules.Creeping.Noted));
        var critical = L.Above(L.All(128), L.Read8(tile.Approval + at));
        var remark = InForce(noted & critical, region.RemarkPoints);
        var silence = InForce(noted & ~critical & ~tile.Is<L>(Fact.SaysSupport, at) & ~tile.Is<L>(Fact.SaysDissent, at), region.SilencePoints);
        var company = region.CompanyPoints > 0 ? adult & BesideListed<L>(tile, at) : Mask.Nobody;

        tile.Say<L>(Fact.RemarkRecorded, at, remark);
        tile.Say<L>(Fact.SilenceRecorded, at, silence);
        tile.Say<L>(Fact.CompanyRecorded, at, company);
        tile.Say<L>(Fact.TrivialRecorded, at, remark | silence | company);
        var points = (remark & L.All(region.RemarkPoints)) + (silence & L.All(region.SilencePoints)) + (company & L.All(region.CompanyPoints));
        L.Write16(tile.Score + at, L.TakeAway(L.Read16(tile.Score + at), points << 4));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask InForce(Mask mask, int points) => points > 0 ? mask : Mask.Nobody;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask BesideListed<L>(in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var seen = L.Read8(tile.Neighbours + at) | L.Read8(tile.Neighbours + at + 1) | L.Read8(tile.Neighbours + at + 3) | L.Read8(tile.Neighbours + at + 4);
        return Flags.Has(seen, Act.Listed);
    }
}
