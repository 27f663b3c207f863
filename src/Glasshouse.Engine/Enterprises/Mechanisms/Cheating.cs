using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Counterfeits, and contract or tax fraud: whether there is occasion, and whether it is taken.</summary>
/// <remarks>
/// Model: at most one occasion a month: to counterfeit in goods, for fraud in every sector. U = gain · G + squeeze · lack of margin − p̂ · (F + H · (1 + 2 · proximity)) − integrity · d, with G exponential; it acts if U + logistic noise is above 0.
/// Left out: chains of enterprises that cheat together; degrees of a fraud.
/// Source: P9-share shows that counterfeits are many, not how many an enterprise makes; all numbers are assumptions, swept in enterprises:.
/// </remarks>
internal readonly unsafe struct Cheating : IEnterpriseMechanism
{
    // 2,048 · ln 32.
    private const int OutermostGain = 7098;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var occasion = here.Draw<L>(tile, at, Purpose.CheatingOccasion);
        var early = L.Below(occasion, L.All(rules.CounterfeitBelow));
        var counterfeit = early & tile.Is<L>(EnterpriseFact.Goods, at);
        var fraud = L.Below(occasion, L.All(rules.FraudBelow)) & ~early;
        if (L.Any(counterfeit | fraud)) Decide<L>(here, tile, at, counterfeit, fraud);
        var harm = tile.Is<L>(EnterpriseFact.Accident, at) | tile.Is<L>(EnterpriseFact.FoodUnsafe, at) | tile.Is<L>(EnterpriseFact.DrugsUnsafe, at);
        tile.Say<L>(EnterpriseFact.Harmful, at, harm | tile.Is<L>(EnterpriseFact.Counterfeit, at) | tile.Is<L>(EnterpriseFact.Fraud, at));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Decide<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, Mask counterfeit, Mask fraud)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var utility = Gain<L>(here, tile, at);
        utility = L.Add(utility, L.Times(L.All(rules.Squeeze), BusinessSteps.Lack<L>(tile, at)));
        utility = L.Subtract(utility, BusinessSteps.Fear<L>(here, tile, at));
        utility = L.Subtract(utility, L.Times(L.All(rules.Integrity), Steps.Share(L.Read8(tile.Diligence + at))));
        var gives = Steps.Happens(here.Draw<L>(tile, at, Purpose.CheatingTemptation), Steps.Logistic(utility, here.Tables.Logistic));
        tile.Say<L>(EnterpriseFact.CounterfeitOccasion, at, counterfeit);
        tile.Say<L>(EnterpriseFact.Counterfeit, at, counterfeit & gives);
        tile.Say<L>(EnterpriseFact.FraudOccasion, at, fraud);
        tile.Say<L>(EnterpriseFact.Fraud, at, fraud & gives);
        ref readonly var people = ref here.Rules.Suffering;
        L.Write8(tile.Victims(Harm.Counterfeit) + at, counterfeit & gives & BusinessSteps.BySize<L>(tile, at, people.CounterfeitSmall, people.CounterfeitMiddle, people.CounterfeitLarge));
        L.Write8(tile.Victims(Harm.Fraud) + at, fraud & gives & BusinessSteps.BySize<L>(tile, at, people.FraudSmall, people.FraudMiddle, people.FraudLarge));
    }

    // Large gains decide for careful enterprises, and the curve cuts the outermost thirty-second. Beyond its inner end an exponential number begins anew.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Gain<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var draw = here.Draw<L>(tile, at, Purpose.CheatingGain);
        var outermost = L.Below(draw, L.All(2048));
        var gain = Steps.Exponential(L.Select(outermost, (draw << 5) | L.All(16), draw), here.Tables.Exponential);
        gain += outermost & L.All(OutermostGain);
        var quarter = Steps.TimesFactor(gain, L.All(here.Rules.Enterprises.Gain));
        var half = L.Add(quarter, quarter);
        return L.Add(half, half);
    }
}
