using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Lives the arms of one seed: a burn-in that all share, then each arm from there.</summary>
/// <remarks>Holds at most two societies, the end of the burn-in and one arm, and the savings with which the baseline ended; the last arm goes on where the burn-in stood.</remarks>
internal static class ArmRun
{
    /// <summary>The record of every arm, and the comparison of persons of every arm but the first.</summary>
    /// <param name="plans">Plans of the arms, the baseline first.</param>
    /// <param name="seed">Seed of all luck.</param>
    /// <param name="crew">Threads.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="stage">What to call the seed in the progress.</param>
    /// <param name="meter">Told of every month.</param>
    public static (RunRecord[] Records, TwinTally[] Twins) Of(
        IReadOnlyList<Plan> plans, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter)
    {
        using var burnIn = BurnIn(plans[0], seed, crew, lanes, stage, meter);
        if (plans.Count == 1) return ([Finish(burnIn, plans[0], stage, meter)], []);
        var (first, savings) = Baseline(burnIn, plans[0], stage, meter);
        var records = new List<RunRecord> { first };
        var twins = new List<TwinTally>();
        foreach (var plan in plans.Skip(1).SkipLast(1))
        {
            using var arm = burnIn.Branch(plan);
            records.Add(Finish(arm, plan, stage, meter));
            twins.Add(savings.Compare(arm));
        }

        burnIn.GoOnUnder(plans[^1]);
        records.Add(Finish(burnIn, plans[^1], stage, meter));
        twins.Add(savings.Compare(burnIn));
        return ([.. records], [.. twins]);
    }

    // Of the baseline a byte a person stays: what its people have at the end.
    private static (RunRecord Record, HeldSavings Savings) Baseline(Society burnIn, Plan plan, string stage, ProgressMeter meter)
    {
        using var baseline = burnIn.Branch(plan);
        return (Finish(baseline, plan, stage, meter), new HeldSavings(baseline));
    }

    /// <summary>A society at the end of its burn-in.</summary>
    public static Society BurnIn(Plan plan, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter, Witness? witness = null)
    {
        var society = new Society(plan, seed, crew, lanes, witness: witness);
        try
        {
            Live(society, plan.BurnIn, plan.People, $"{stage}, burn-in", meter);
            return society;
        }
        catch
        {
            society.Dispose();
            throw;
        }
    }

    /// <summary>Lives a society to the end of its plan.</summary>
    public static RunRecord Finish(Society society, Plan plan, string stage, ProgressMeter meter)
    {
        Live(society, plan.BurnIn + plan.Months, plan.People, $"{stage}, {plan.Scenario.Name}", meter);
        return society.Record();
    }

    /// <summary>Lives a society to the end of its plan and counts; nobody asks for a hash.</summary>
    public static RunRecord Count(Society society, Plan plan, string stage, ProgressMeter meter)
    {
        Live(society, plan.BurnIn + plan.Months, plan.People, stage, meter);
        return society.Counted();
    }

    private static void Live(Society society, int until, long people, string stage, ProgressMeter meter)
    {
        while (society.MonthsLived < until)
        {
            meter.MayGoOn();
            society.LiveMonth();
            meter.Add(stage, people);
        }
    }
}
