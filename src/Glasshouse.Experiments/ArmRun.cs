using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Lives the arms of one seed: a burn-in that all share, then each arm from there.</summary>
/// <remarks>Holds at most three societies: the end of the burn-in, the end of the baseline, and one arm.</remarks>
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
        using var baseline = burnIn.Branch(plans[0]);
        var records = new List<RunRecord> { Finish(baseline, plans[0], stage, meter) };
        var twins = new List<TwinTally>();
        foreach (var plan in plans.Skip(1))
        {
            using var arm = burnIn.Branch(plan);
            records.Add(Finish(arm, plan, stage, meter));
            twins.Add(arm.CompareWith(baseline));
        }

        return ([.. records], [.. twins]);
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
