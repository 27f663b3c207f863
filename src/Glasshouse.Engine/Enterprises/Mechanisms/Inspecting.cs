using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Visits, samples, reports and complaints: what of the harm is found, and what becomes of the record.</summary>
/// <remarks>
/// Model: an accident is found if it is reported; an unsafe batch if it is sampled, or if a visit notices it; cheating if somebody complains, or if a visit notices it. What is found is dropped for a connected enterprise with chance favour · κ, bribed away with chance bribe-share · κ where the margin allows it, filed under another enterprise by mistake, or recorded.
/// Left out: announced visits, false accusations by inspectors, inspection of the inspectors.
/// Source: P2 for sampling of food; the rest is assumption, swept in inspecting:.
/// </remarks>
internal readonly unsafe struct Inspecting : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Inspecting;
        var onFile = L.Above(L.Read8(tile.Records + at), L.All(0));
        var visited = Steps.Happens(here.Draw<L>(tile, at, Purpose.Visit), onFile, rules.VisitTargeted, rules.Visit);
        tile.Say<L>(EnterpriseFact.Visited, at, visited);
        var batch = tile.Is<L>(EnterpriseFact.FoodBatch, at) | tile.Is<L>(EnterpriseFact.DrugBatch, at);
        if (L.Any(batch)) Sample<L>(here, tile, at);
        var harmful = tile.Is<L>(EnterpriseFact.Harmful, at);
        if (L.Any(harmful)) Find<L>(here, tile, at, harmful, visited);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Sample<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Inspecting;
        var draw = here.Draw<L>(tile, at, Purpose.Sampling);
        var food = tile.Is<L>(EnterpriseFact.FoodBatch, at) & Steps.Happens(draw, L.All(rules.FoodSampling));
        var drugs = tile.Is<L>(EnterpriseFact.DrugBatch, at) & Steps.Happens(draw, L.All(rules.DrugsSampling));
        tile.Say<L>(EnterpriseFact.FoodSample, at, food);
        tile.Say<L>(EnterpriseFact.DrugSample, at, drugs);
        tile.Say<L>(EnterpriseFact.FoodSampleFailed, at, food & tile.Is<L>(EnterpriseFact.FoodUnsafe, at));
        tile.Say<L>(EnterpriseFact.DrugSampleFailed, at, drugs & tile.Is<L>(EnterpriseFact.DrugsUnsafe, at));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Find<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, Mask harmful, Mask visited)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Inspecting;
        var noticed = visited & Steps.Happens(here.Draw<L>(tile, at, Purpose.Noticing), L.All(rules.Notice));
        var reported = Steps.Happens(here.Draw<L>(tile, at, Purpose.Reporting), L.All(rules.Report));
        var complained = Steps.Happens(here.Draw<L>(tile, at, Purpose.Complaint), L.All(rules.Complaint));
        var sampled = tile.Is<L>(EnterpriseFact.FoodSampleFailed, at) | tile.Is<L>(EnterpriseFact.DrugSampleFailed, at);
        var accident = tile.Is<L>(EnterpriseFact.Accident, at) & reported;
        var batch = sampled | ((tile.Is<L>(EnterpriseFact.FoodUnsafe, at) | tile.Is<L>(EnterpriseFact.DrugsUnsafe, at)) & noticed);
        var counterfeit = tile.Is<L>(EnterpriseFact.Counterfeit, at) & (noticed | complained);
        var fraud = tile.Is<L>(EnterpriseFact.Fraud, at) & (noticed | complained);
        var found = accident | batch | counterfeit | fraud;
        tile.Say<L>(EnterpriseFact.Missed, at, harmful & ~found);
        var recorded = Keep<L>(here, tile, at, found);
        tile.Say<L>(EnterpriseFact.Recorded, at, recorded);
        tile.Say<L>(EnterpriseFact.RecordedAccident, at, recorded & accident);
        tile.Say<L>(EnterpriseFact.RecordedBatch, at, recorded & batch);
        tile.Say<L>(EnterpriseFact.RecordedCounterfeit, at, recorded & counterfeit);
        tile.Say<L>(EnterpriseFact.RecordedFraud, at, recorded & fraud);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Keep<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, Mask found)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Inspecting;
        var margin = L.Read8(tile.Margin + at);
        var spared = found & tile.Is<L>(EnterpriseFact.Connected, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.EnterpriseFavour), L.All(here.Market.Favour));
        var bribed = found & ~spared & CanPay(here, tile, at, margin) & Steps.Happens(here.Draw<L>(tile, at, Purpose.EnterpriseBribe), L.All(here.Market.Bribe));
        var mixedUp = found & ~spared & ~bribed & Steps.Happens(here.Draw<L>(tile, at, Purpose.EnterpriseMixUp), L.All(rules.Mistake));
        L.Write8(tile.Margin + at, L.TakeAway(margin, bribed & L.All(rules.BribeCost)));
        tile.Say<L>(EnterpriseFact.Spared, at, spared);
        tile.Say<L>(EnterpriseFact.BribedAway, at, bribed);
        tile.Say<L>(EnterpriseFact.MixedUp, at, mixedUp);
        return found & ~spared & ~bribed & ~mixedUp;
    }

    // A byte stands for a step of margin, so half of those on the line are above it: the byte of the rounding that was not used says who.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask CanPay<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, L margin)
        where L : struct, ILanes<L> =>
        ~L.Below((margin << 8) | (here.Rounding<L>(tile, at, Purpose.MarginRounding) >>> 8), L.All(here.Rules.Inspecting.BribeLine));
}
