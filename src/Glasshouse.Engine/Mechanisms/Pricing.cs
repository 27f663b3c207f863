using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What a score costs in a month: loan, card, car insurance, and homes that are refused.</summary>
/// <remarks>
/// Model: savings −= (price of the tier − pooled price) of a loan where there is one, of a card, and of a car insurance where the state lets insurers look. Who looks for a home is refused with the chance of her tier. Where nobody looks at scores everybody pays the pooled price.
/// Left out: rates fixed when a loan was made, the choice of a cheaper supplier (US-163-spread), who has a card or a car, what a refused home leads to.
/// Source: US-116-500 to US-116-760 for loans, US-161-excellent, US-161-fair, US-161-poor for insurance, US-165-2014-approved for homes; the rest are assumptions, swept in pricing:.
/// </remarks>
internal readonly unsafe struct Pricing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var score = L.Read16(tile.Score + at);
        var tier = CreditFiles.TierInUse(score, here.Rules.Credit);
        SayTiers(tile, at, score);
        var adult = tile.Is<L>(Fact.Adult, at);
        var draw = here.Draw<L>(tile, at, Purpose.RentApplication);
        tile.Say<L>(Fact.RentApplied, at, adult & Steps.Happens(draw, L.All(here.Rules.Pricing.RentApply)));
        tile.Say<L>(Fact.RentRefused, at, adult & Steps.Happens(draw, L.Lookup(here.Tables.RentRefuse, tier)));
        if (here.Rules.Credit.Scored) Charge(here, tile, at, adult, tier);
    }

    // What is counted by tier is what was charged: the score moves on later in the month.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SayTiers<L>(in Tile tile, int at, L score)
        where L : struct, ILanes<L>
    {
        var scored = CreditFiles.HasScore(score);
        var tier = CreditFiles.Tier(score);
        for (var number = 0; number < CreditTiers.Count; number++) tile.Say<L>(Fact.CreditTier0 + number, at, scored & L.Equal(tier, L.All(number)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Charge<L>(in Here here, in Tile tile, int at, Mask adult, L tier)
        where L : struct, ILanes<L>
    {
        var cost = L.Lookup(here.Tables.CardCost, tier) + (tile.Is<L>(Fact.HoldsLoan, at) & L.Lookup(here.Tables.LoanCost, tier));
        if (here.Region.InsurersUseScores) cost += L.Lookup(here.Tables.InsuranceCost, tier);
        cost = adult & cost;
        var savings = L.AddUp(L.Read8(tile.Savings + at) << 8, L.Max(L.All(0) - cost, L.All(0)));
        savings = L.TakeAway(savings, L.Max(cost, L.All(0)));

        // The upper byte of the draw: the lower one rounds scores.
        L.Write8(tile.Savings + at, Steps.RoundByLuck(savings, L.Read16(tile.CreditLuck + at) >>> 8));
    }
}
