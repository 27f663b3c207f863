using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Recalls who a person is: nothing here changes in a lifetime, so nothing is stored.</summary>
/// <remarks>
/// Model: age band, town, group by the shares of the province; income rank exponential around the province's mean; moral baseline, prosociality and attitude normal.
/// Left out: migration, ageing, and any link between traits.
/// Source: census shares CENSUS-CN-*; the spread of traits is an assumption, swept in population:.
/// </remarks>
internal readonly unsafe struct Traits : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        ref readonly var rules = ref here.Rules.Population;

        var age = here.DrawAtBirth<L>(tile, at, Purpose.Age);
        var town = here.DrawAtBirth<L>(tile, at, Purpose.Town);
        var group = here.DrawAtBirth<L>(tile, at, Purpose.Group);
        var income = here.DrawAtBirth<L>(tile, at, Purpose.Income);
        var adult = ~L.Below(age, L.All(region.ChildBelow));
        var working = adult & L.Below(age, L.All(region.OlderFrom));
        tile.Say<L>(Fact.Adult, at, adult);
        tile.Say<L>(Fact.WorkingAge, at, working);
        tile.Say<L>(Fact.Town, at, Steps.Happens(town, L.All(region.TownBelow)));
        tile.Say<L>(Fact.GroupB, at, Steps.Happens(group, L.All(region.GroupBelow)));
        L.Write16(tile.Target + at, TargetSavings(Steps.Exponential(income, here.Tables.Exponential), L.All(region.MeanSavings)));

        L.Write16(tile.Rounding + at, here.DrawAtBirth<L>(tile, at, Purpose.Rounding) + L.All(here.Luck.Turned));
        var morals = here.DrawAtBirth<L>(tile, at, Purpose.MoralBaseline);
        var prosociality = here.DrawAtBirth<L>(tile, at, Purpose.Prosociality);
        var attitude = here.DrawAtBirth<L>(tile, at, Purpose.Attitude);
        var occupation = here.DrawAtBirth<L>(tile, at, Purpose.Occupation);
        L.Write16(tile.Baseline + at, Baseline(Steps.Normal(morals, here.Tables.Normal), L.All(rules.MoralMean), L.All(rules.MoralSpread)));
        L.Write16(tile.Prosociality + at, Steps.Normal(prosociality, here.Tables.Normal));
        L.Write16(tile.Anchor + at, Steps.Normal(attitude, here.Tables.Normal));
        var official = working & L.Below(occupation, L.All(rules.OfficialBelow));
        tile.Say<L>(Fact.Official, at, official);
        tile.Say<L>(Fact.Student, at, working & L.Below(occupation, L.All(rules.StudentBelow)) & ~official);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L TargetSavings<L>(L income, L mean)
        where L : struct, ILanes<L>
    {
        var eighth = L.Part(mean, income << 2);
        var quarter = L.AddUp(eighth, eighth);
        var half = L.AddUp(quarter, quarter);
        return L.AddUp(half, half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Baseline<L>(L normal, L mean, L spread)
        where L : struct, ILanes<L> => L.Max(L.Add(mean, Steps.TimesFactor(normal, spread)), L.All(0));
}
