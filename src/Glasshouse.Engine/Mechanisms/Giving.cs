using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Gifts of money and of time.</summary>
/// <remarks>
/// Model: log odds = base + v·(1 − χs) + savings − .35 + norm + reward in points; with the same draw, what points alone brought about is told apart.
/// Left out: amounts; who receives.
/// Source: HP-302-gave, HP-302-volunteered for levels; IN-403-sign for crowding-out by payment; weights swept in giving:.
/// </remarks>
internal readonly unsafe struct Giving : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Giving;

        var adult = tile.Is<L>(Fact.Adult, at);
        var common = Steps.TimesFactor(L.Read16(tile.Prosociality + at), L.All(rules.Prosociality));
        common = L.Add(common, L.Times(Steps.Share(L.Read8(tile.Savings + at)), L.All(rules.Savings)));
        var money = L.Add(L.Add(common, L.All(rules.Base)), L.All(here.Region.GivingNorm));
        var time = L.Add(common, L.All(rules.VolunteeringBase));
        Act(here, tile, at, Fact.Gave, Fact.GaveForPoints, adult, money, rules.Reward, here.Draw<L>(tile, at, Purpose.Giving));
        Act(here, tile, at, Fact.Volunteered, Fact.VolunteeredForPoints, adult, time, rules.VolunteeringReward, here.Draw<L>(tile, at, Purpose.Volunteering));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Act<L>(in Here here, in Tile tile, int at, Fact act, Fact forPoints, Mask adult, L utility, int reward, L draw)
        where L : struct, ILanes<L>
    {
        var anyway = adult & Steps.Happens(draw, Steps.Logistic(utility, here.Tables.Logistic));
        if (reward == 0)
        {
            tile.Say<L>(act, at, anyway);
            return;
        }

        var does = adult & Steps.Happens(draw, Steps.Logistic(L.Add(utility, L.All(reward)), here.Tables.Logistic));
        tile.Say<L>(act, at, does);
        tile.Say<L>(forPoints, at, does & ~anyway);
    }
}
