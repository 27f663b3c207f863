using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Lives the arms of one seed: a burn-in that all share, then each arm from there.</summary>
/// <remarks>
/// Side by side it holds at most two societies, the end of the burn-in and one arm; in turn it holds one, and lives the burn-in again for every arm.
/// Either way the savings with which the baseline ended stay, and either way the bytes are the same.
/// </remarks>
internal static class ArmRun
{
    /// <summary>The record of every arm, and the comparison of persons of every arm but the first.</summary>
    /// <param name="plans">Plans of the arms, the baseline first.</param>
    /// <param name="seed">Seed of all luck.</param>
    /// <param name="crew">Threads.</param>
    /// <param name="options">Lanes, and whether arms are lived in turn.</param>
    /// <param name="stage">What to call the seed in the progress.</param>
    /// <param name="meter">Told of every month.</param>
    public static (RunRecord[] Records, TwinTally[] Twins) Of(
        IReadOnlyList<Plan> plans, ulong seed, Crew crew, RunOptions options, string stage, ProgressMeter meter) => options.InTurn
            ? InTurn(plans, seed, crew, options.Lanes, stage, meter)
            : SideBySide(plans, seed, crew, options.Lanes, stage, meter);

    /// <summary>A society at the end of its burn-in.</summary>
    public static Society BurnIn(Plan plan, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter, Witness? witness = null)
    {
        meter.Tell($"{stage}, growing the society");
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

    /// <summary>Lives a society to the end of its plan, after which it lives no more.</summary>
    public static RunRecord Finish(Society society, Plan plan, string stage, ProgressMeter meter)
    {
        Live(society, plan.BurnIn + plan.Months, plan.People, $"{stage}, {plan.Scenario.Name}", meter);
        return society.Closed();
    }

    /// <summary>Lives a society to the end of its plan and counts; nobody asks for a hash.</summary>
    public static RunRecord Count(Society society, Plan plan, string stage, ProgressMeter meter)
    {
        Live(society, plan.BurnIn + plan.Months, plan.People, stage, meter);
        return society.Counted();
    }

    private static (RunRecord[] Records, TwinTally[] Twins) SideBySide(
        IReadOnlyList<Plan> plans, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter)
    {
        using var burnIn = BurnIn(plans[0], seed, crew, lanes, stage, meter);
        if (plans.Count == 1) return ([Finish(burnIn, plans[0], stage, meter)], []);
        var (first, held) = Baseline(burnIn, plans[0], stage, meter);
        using var savings = held;
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
        return (Finish(baseline, plan, stage, meter), baseline.HoldSavings());
    }

    private static (RunRecord[] Records, TwinTally[] Twins) InTurn(
        IReadOnlyList<Plan> plans, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter)
    {
        HeldSavings? savings = null;
        try
        {
            var records = new RunRecord[plans.Count];
            var twins = new TwinTally[plans.Count - 1];
            for (var arm = 0; arm < plans.Count; arm++)
            {
                using var society = BurnIn(plans[0], seed, crew, lanes, stage, meter);
                if (arm > 0) society.GoOnUnder(plans[arm]);
                records[arm] = Finish(society, plans[arm], stage, meter);
                if (arm > 0) twins[arm - 1] = savings!.Compare(society);
                else if (plans.Count > 1) savings = society.HoldSavings();
            }

            return (records, twins);
        }
        finally
        {
            savings?.Dispose();
        }
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
