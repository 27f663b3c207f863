using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Which enterprises come on the corporate list this month: for their score, for one grave record, or for a fraud.</summary>
/// <remarks>
/// Model: below the threshold; else, with a chance, for a recorded deadly accident, unsafe batch or counterfeit; else, with a chance, for a recorded fraud, a record of somebody else's included. With a chance the responsible executive is barred from executive posts.
/// A listing is wrong if only a record of another enterprise was behind it. The model knows; nobody in it does.
/// Left out: lists of several agencies; executives as people, who are counted only.
/// Source: R15, R16 for whom the lists are about and what they close; R18-firms for how many are added; no published rate of wrongful listing (D11).
/// </remarks>
internal readonly unsafe struct Blacklisting : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Blacklisting;
        var was = tile.Is<L>(EnterpriseFact.WasListed, at);
        var byScore = L.Above(L.All(rules.Threshold), L.Read16(tile.Score + at)) & ~was;
        var grave = tile.Is<L>(EnterpriseFact.RecordedAccident, at) & tile.Is<L>(EnterpriseFact.Deadly, at);
        grave |= tile.Is<L>(EnterpriseFact.RecordedBatch, at) | tile.Is<L>(EnterpriseFact.RecordedCounterfeit, at);
        var fraud = tile.Is<L>(EnterpriseFact.RecordedFraud, at) | tile.Is<L>(EnterpriseFact.FalseRecord, at);
        var entered = Mask.Nobody;
        if (L.Any(byScore | ((grave | fraud) & ~was))) entered = Enter<L>(here, tile, at, byScore, grave & ~was & ~byScore, fraud & ~was & ~byScore);
        var listed = was | entered;
        tile.Say<L>(EnterpriseFact.Listed, at, listed);
        tile.Say<L>(EnterpriseFact.ListedWrongly, at, listed & Flags.Has(L.Read8(tile.Flags + at), EnterpriseFlag.Wrong));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Mask Enter<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, Mask byScore, Mask grave, Mask fraud)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Blacklisting;
        grave &= Steps.Happens(here.Draw<L>(tile, at, Purpose.GraveEntry), L.All(rules.Grave));
        var byCourt = fraud & ~grave & Steps.Happens(here.Draw<L>(tile, at, Purpose.FraudEntry), L.All(rules.Court));
        var flags = L.Read8(tile.Flags + at);
        var withoutIt = L.Read16(tile.Score + at) + L.All(here.Rules.Rating.FraudPoints);
        var wrong = byScore & Flags.Has(flags, EnterpriseFlag.FalseOnFile) & ~L.Above(L.All(rules.Threshold), withoutIt);
        wrong |= byCourt & ~tile.Is<L>(EnterpriseFact.RecordedFraud, at);
        var enters = byScore | grave | byCourt;

        L.Write8(tile.MonthsLeft + at, L.Select(enters, L.All(rules.Term), L.Read8(tile.MonthsLeft + at)));
        L.Write8(tile.MonthsListed + at, ~enters & L.Read8(tile.MonthsListed + at));
        flags = Flags.Set(Flags.Set(flags, EnterpriseFlag.Wrong, wrong), EnterpriseFlag.ByScore, byScore);
        L.Write8(tile.Flags + at, flags);
        tile.Say<L>(EnterpriseFact.EnteredScore, at, byScore);
        tile.Say<L>(EnterpriseFact.EnteredGrave, at, grave);
        tile.Say<L>(EnterpriseFact.EnteredCourt, at, byCourt);
        tile.Say<L>(EnterpriseFact.EnteredWrongly, at, wrong);
        tile.Say<L>(EnterpriseFact.ExecutiveBarred, at, enters & Steps.Happens(here.Draw<L>(tile, at, Purpose.ExecutiveBarred), L.All(rules.Executives)));
        return enters;
    }
}
