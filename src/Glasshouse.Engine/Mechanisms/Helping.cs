using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person helps a stranger in need, whether anybody does, and whether a helper is blamed for it.</summary>
/// <remarks>
/// Model: log odds = base − fear of being blamed − β·ln(others present + 1) + v − violations seen + being observed + reward; β is small where the need is plain, large where it is not.
/// A victim stands before all who are present and is counted with the first of them; she is helped if the first helps or at least one of the others does.
/// A helper is accused with a chance and, where no law protects her, made to pay with another; both raise the fear of the region next month.
/// Left out: danger; helpers who know each other; the person who was helped, as a person of the model.
/// Source: HP-302-helped for the level; HP-322-alone, HP-322-one-other, HP-322-four-others, HP-325 for bystanders; HP-345: effect of Good-Samaritan laws unknown, swept in helping:.
/// </remarks>
internal readonly unsafe struct Helping : IMechanism
{
    /// <summary>Others from whom on those present are counted as a crowd.</summary>
    public const int Crowd = 4;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Helping;

        var emergency = here.Draw<L>(tile, at, Purpose.Emergency);
        var meets = tile.Is<L>(Fact.Adult, at) & Steps.Happens(emergency, L.All(rules.Occasion));
        var unclear = L.All(rules.Ambiguous);

        // One draw says how many others are present and, by its rest, who of them all is first.
        var present = L.Part(here.Draw<L>(tile, at, Purpose.Bystanders), L.All(rules.Bystanders));
        var others = present >>> 12;
        var utility = L.Subtract(L.All(here.Region.HelpingAlone), L.SelectBelow(emergency, unclear, L.Lookup(here.Tables.AmbiguousCost, others), L.Lookup(here.Tables.BystanderCost, others)));
        utility = L.Add(utility, Steps.TimesFactor(L.Read16(tile.Prosociality + at), L.All(rules.Prosociality)));
        utility = L.Subtract(utility, L.Times(L.Read16(tile.ViolationsSeen + at), L.All(rules.Violations)));
        var helps = Decide(here, tile, at, meets, utility);

        tile.Say<L>(Fact.Emergency, at, meets);
        tile.Say<L>(Fact.Ambiguous, at, meets & L.Below(emergency, unclear));
        tile.Say<L>(Fact.Alone, at, meets & L.Equal(others, L.All(0)));
        tile.Say<L>(Fact.Crowded, at, meets & L.Above(others, L.All(Crowd - 1)));
        tile.Say<L>(Fact.Helped, at, helps);
        Victims(here, tile, at, meets & L.Below(present & L.All(4095), L.Lookup(here.Tables.First, others)), helps, L.SelectBelow(emergency, unclear, L.Lookup(tile.NobodyHelps + 32, others), L.Lookup(tile.NobodyHelps, others)));
        if (rules.Accusation > 0) Accuse<L>(here, tile, at, helps);
        if (!here.Rules.Scoring.On) return;
        var seen = Steps.Happens(here.Draw<L>(tile, at, Purpose.HelpSeen), tile.Is<L>(Fact.Town, at), rules.SeenTown, rules.SeenCountry);
        tile.Say<L>(Fact.HelpSeen, at, helps & seen);
    }

    // With the same draw, what points alone brought about is told apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Decide<L>(in Here here, in Tile tile, int at, Mask meets, L utility)
        where L : struct, ILanes<L>
    {
        var draw = here.Draw<L>(tile, at, Purpose.Helping);
        var anyway = meets & Steps.Happens(draw, Steps.Logistic(utility, here.Tables.Logistic));
        var reward = here.Rules.Helping.Reward;
        if (reward == 0) return anyway;
        var helps = meets & Steps.Happens(draw, Steps.Logistic(L.Add(utility, L.All(reward)), here.Tables.Logistic));
        tile.Say<L>(Fact.HelpedForPoints, at, helps & ~anyway);
        return helps;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Victims<L>(in Here here, in Tile tile, int at, Mask first, Mask helps, L nobody)
        where L : struct, ILanes<L>
    {
        var helped = helps | ~Steps.Happens(here.Draw<L>(tile, at, Purpose.OthersHelp), nobody);
        tile.Say<L>(Fact.Victim, at, first);
        tile.Say<L>(Fact.VictimHelped, at, first & helped);
    }

    // Rare: most lanes hold nobody with a draw small enough and are done after one comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Accuse<L>(in Here here, in Tile tile, int at, Mask helps)
        where L : struct, ILanes<L>
    {
        var accused = helps & Steps.Happens(here.Draw<L>(tile, at, Purpose.Accusation), L.All(here.Rules.Helping.Accusation));
        tile.Say<L>(Fact.Accused, at, accused);
        if (L.Any(accused)) Charge<L>(here, tile, at, accused);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Charge<L>(in Here here, in Tile tile, int at, Mask accused)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Helping;
        var charged = accused & Steps.Happens(here.Draw<L>(tile, at, Purpose.Liability), L.All(rules.Liable));
        tile.Say<L>(Fact.Charged, at, charged);
        L.Write8(tile.Savings + at, L.TakeAway(L.Read8(tile.Savings + at), charged & L.All(rules.LiabilityCost)));
    }
}
