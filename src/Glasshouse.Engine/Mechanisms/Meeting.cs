using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person cooperates with the stranger she meets, and what that does to her trust.</summary>
/// <remarks>
/// Model: log odds = base + t·trust − norm·violations − cost of visible scores + w·(partner's score − mean) − listed partner + redlisted partner; trust moves towards what the partner did last month.
/// Left out: reputation between two people who meet again.
/// Source: T1-cn for the level of trust; model specification P10 for the sign of visible scores, which differs by study; swept in meeting:.
/// </remarks>
internal readonly unsafe struct Meeting : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Meeting;

        var partner = L.Read8(tile.Partner + at);
        var trust = L.Read8(tile.Trust + at);
        var utility = L.Add(L.All(rules.Base), L.Times(Steps.Share(trust), L.All(rules.TrustWeight)));
        utility = L.Subtract(utility, L.Times(L.All(here.Region.ViolationsRegion), L.All(rules.Norm)));
        utility = L.Subtract(utility, L.Where(partner, Act.Listed, L.All(rules.Listed)));
        if (rules.Redlisted != 0) utility = L.Add(utility, L.Equal(partner >>> Act.LevelShift, L.All(Act.RedlistLevel)) & L.All(rules.Redlisted));
        if (rules.Score != 0) utility = L.Add(utility, ByScore(partner, here.Region.MeanLevel, rules.Score));

        var meets = here.Rules.Detaining.On ? ~tile.Is<L>(Fact.Detained, at) : Mask.Everybody;
        tile.Say<L>(Fact.Cooperated, at, meets & Steps.Happens(here.Draw<L>(tile, at, Purpose.Cooperation), Steps.Logistic(utility, here.Tables.Logistic)));
        var experience = L.Where(partner, Act.Cooperated, L.All(32767));
        var change = L.Times(experience - Steps.Share(trust), L.All(rules.TrustSpeed));
        if (here.Rules.Detaining.On) change = meets & change;
        L.Write8(tile.Trust + at, Steps.Move(trust, change, tile.RoundingOf<L>(at, Purpose.AttitudeRounding) >>> 8));
    }

    // Levels are 64 points; the mean is in 1/64 levels.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L ByScore<L>(L partner, int meanLevel, int weight)
        where L : struct, ILanes<L>
    {
        var level = ((partner >>> Act.LevelShift) - L.All(5)) << 6;
        var above = L.Max(L.Min(L.Subtract(level, L.All(meanLevel)), L.All(1023)), L.All(-1023));
        return L.Times(above << 5, L.All(Math.Min(weight * 16, 32767)));
    }
}
