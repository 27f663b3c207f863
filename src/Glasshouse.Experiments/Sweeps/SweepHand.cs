using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>One thread of a sweep: it lives the runs of one errand after the other, and keeps the last burn-in for the next errand that shares it.</summary>
internal sealed class SweepHand : IDisposable
{
    private readonly Crew crew = new(1);
    private readonly SweepWork work;
    private readonly CountSteps steps;
    private readonly LaneWidth lanes;
    private Society? settled;
    private (string Past, int Seed) settledAs;

    /// <summary>A hand for some work.</summary>
    public SweepHand(SweepWork work, LaneWidth lanes)
    {
        (this.work, this.lanes) = (work, lanes);
        steps = new CountSteps(work.Plan.Keep);
    }

    /// <summary>Lives some runs of an errand; each is handed over as soon as it is done.</summary>
    /// <param name="errand">The errand.</param>
    /// <param name="runs">Those of its runs that are not done yet.</param>
    /// <param name="meter">Told of every month.</param>
    /// <param name="done">Takes the number of a run and what is kept of it.</param>
    public void Live(SweepErrand errand, IReadOnlyList<int> runs, ProgressMeter meter, Action<int, KeptCounts> done)
    {
        var arms = MovedScenario.ArmsAt(work.Plan, work.Points[errand.Point]);
        var head = PlanOf(arms[errand.Head]);
        var seed = work.Plan.FirstSeed + (ulong)errand.Seed;
        var stage = FormattableString.Invariant($"point {errand.Point + 1} of {work.Points.Length}, seed {errand.Seed + 1} of {work.Plan.Seeds}");
        Settle(head, errand.Seed, seed, stage, meter);
        for (var place = 0; place < runs.Count; place++)
        {
            var arm = work.Run(runs[place]).Arm;
            var plan = arm == errand.Head ? head : PlanOf(arms[arm]);
            using var society = From(plan, isLast: place == runs.Count - 1);
            done(runs[place], steps.Of(plan.Hash, RunKey.Of(plan, head, seed), ArmRun.Finish(society, plan, stage, meter)));
        }
    }

    /// <summary>Plans of the runs of an errand, each with the plan under which its burn-in is lived; nothing is lived.</summary>
    public IEnumerable<(int Run, Plan Plan, Plan Head)> PlansOf(SweepErrand errand)
    {
        var arms = MovedScenario.ArmsAt(work.Plan, work.Points[errand.Point]);
        var head = PlanOf(arms[errand.Head]);
        foreach (var run in errand.Runs)
        {
            var arm = work.Run(run).Arm;
            yield return (run, arm == errand.Head ? head : PlanOf(arms[arm]), head);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        settled?.Dispose();
        crew.Dispose();
    }

    // Where no other errand can need this burn-in, its last run lives on from it and nothing is copied.
    private Society From(Plan plan, bool isLast)
    {
        if (!isLast || work.SharesPast) return settled!.Branch(plan);
        settled!.GoOnUnder(plan);
        var society = settled;
        settled = null;
        return society;
    }

    private Plan PlanOf(Scenario arm) => arm.PlanOf(work.Plan.People, work.Plan.BurnIn, work.Plan.Months);

    // Plans that share their past share their burn-in, byte by byte.
    private void Settle(Plan head, int place, ulong seed, string stage, ProgressMeter meter)
    {
        var past = work.SharesPast ? head.PastHash : "";
        if (settled is not null && past.Length > 0 && settledAs == (past, place))
        {
            meter.Skip(head.People * head.BurnIn);
            return;
        }

        settled?.Dispose();
        settled = null;
        settled = ArmRun.BurnIn(head, seed, crew, lanes, stage, meter);
        settledAs = (past, place);
    }
}
