using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Work found and lost, bills, and savings that drift to what a person's income allows.</summary>
/// <remarks>
/// Model: job loss λ(1 + a·J·sanctioned), finding φ(1 − b·J·sanctioned); savings += drift·(target − savings) − cost without work − benefits withheld + perks − her share of the cost of last month's perks; a bill takes a part.
/// Left out: prices, interest, and support inside families.
/// Source: Assumption, swept in shocks:.
/// </remarks>
internal readonly unsafe struct Shocks : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Shocks;
        var working = tile.Is<L>(Fact.WorkingAge, at);
        var sanctioned = tile.Is<L>(Fact.WasSanctioned, at);
        var employed = tile.Is<L>(Fact.Employed, at);
        var lost = working & employed & Steps.Happens(here.Draw<L>(tile, at, Purpose.JobLoss), sanctioned, rules.JobLossListed, rules.JobLoss);
        var found = working & ~employed & Steps.Happens(here.Draw<L>(tile, at, Purpose.JobFinding), sanctioned, rules.JobFindingListed, rules.JobFinding);
        employed = (employed & ~lost) | found;

        var hardship = here.Draw<L>(tile, at, Purpose.Hardship);
        var savings = Drift(L.Read8(tile.Savings + at) << 8, L.Read16(tile.Target + at), L.All(rules.Drift));
        savings = L.TakeAway(savings, L.Part(savings, L.SelectBelow(hardship, L.All(rules.Hardship), L.All(rules.HardshipShare), L.All(0))));
        savings = L.TakeAway(savings, working & ~employed & L.All(rules.CostWithoutWork));
        savings = Benefits(savings, here, tile, at);
        var rounding = tile.RoundingOf<L>(at, Purpose.SavingsRounding);
        savings = Steps.RoundByLuck(savings, rounding & L.All(255));
        L.Write8(tile.Savings + at, savings);
        L.Write16(tile.SavingsFelt + at, (savings << 8) | (rounding >>> 8));

        // Only an employed person loses a job, and only one without finds one: both turn the bit over.
        L.Write8(tile.Flags + at, L.Read8(tile.Flags + at) ^ ((lost | found) & L.All(Flag.Employed)));
        tile.Say<L>(Fact.Employed, at, employed & working);
        tile.Say<L>(Fact.LostJob, at, lost);
        tile.Say<L>(Fact.FoundJob, at, found);
        tile.Say<L>(Fact.HadHardship, at, Steps.Happens(hardship, L.All(rules.Hardship)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Drift<L>(L savings, L target, L twiceDrift)
        where L : struct, ILanes<L>
    {
        var change = L.Times((target >>> 1) - (savings >>> 1), twiceDrift);
        return L.TakeAway(L.AddUp(savings, L.Max(change, L.All(0))), L.Max(L.All(0) - change, L.All(0)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Benefits<L>(L savings, in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Sanctions;
        if (rules.PerkValue + rules.RedlistValue > 0) savings = L.AddUp(savings, L.AddUp(tile.Is<L>(Fact.HighBand, at) & L.All(rules.PerkValue), tile.Is<L>(Fact.Redlisted, at) & L.All(rules.RedlistValue)));
        if (here.Region.PerkCost > 0) savings = L.TakeAway(savings, tile.Is<L>(Fact.Adult, at) & L.All(here.Region.PerkCost));
        if (rules.BenefitLoss > 0) savings = L.TakeAway(savings, tile.Is<L>(Fact.WasSanctioned, at) & L.All(rules.BenefitLoss));
        return rules.BenefitLossKin > 0 ? L.TakeAway(savings, tile.Is<L>(Fact.Kin, at) & L.All(rules.BenefitLossKin)) : savings;
    }
}
