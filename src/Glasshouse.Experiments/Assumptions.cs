using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Moves every assumption of an arm, one at a time, to both ends of its range and looks at what becomes of the verdict.</summary>
/// <remarks>Left out: two assumptions moved together.</remarks>
internal sealed class Assumptions
{
    private readonly SweepSize size;
    private readonly Scenario baseline;
    private readonly Scenario arm;
    private readonly SweepDomain? alone;
    private readonly ImmutableArray<ScenarioNumber> numbers;
    private readonly ImmutableArray<SweepDomain> domains;
    private readonly ImmutableArray<Measure> looked;
    private readonly List<Case> cases;

    /// <summary>A sweep of an arm against a baseline.</summary>
    /// <param name="baseline">The never-scored arm.</param>
    /// <param name="arm">The arm that is looked at.</param>
    /// <param name="size">Size of its runs.</param>
    /// <param name="alone">The domain whose assumptions alone are moved, looked at on its own measures alone; null for every assumption.</param>
    public Assumptions(Scenario baseline, Scenario arm, SweepSize size, SweepDomain? alone = null)
    {
        this.alone = alone;
        this.baseline = baseline;
        this.arm = arm;
        this.size = size;
        numbers = [.. SweepEnd.Movable(arm).Where(number => alone?.Holds(number) ?? true)];
        domains = alone is null ? SweepDomain.In(arm) : [alone];
        looked = [.. alone is null ? SweepDomain.General : [], .. domains.SelectMany(domain => domain.Looked)];
        cases = [.. AllCases()];
    }

    /// <summary>What is swept, in a sentence.</summary>
    public string Note => FormattableString.Invariant(
        $"{numbers.Length} assumptions of {arm.Name}{(alone is null ? "" : $" ({string.Join(", ", alone.Sections)})")} moved one at a time to both ends of their ranges and compared with {baseline.Name}: {size.People:N0} people, {size.BurnIn} months before and {size.Months} months under the regime, {size.Seeds} seeds.");

    /// <summary>Person-months of the whole sweep.</summary>
    public long PersonMonths => cases.Sum(one => size.Seeds * size.People * ((one.End.MovesBurnIn ? size.BurnIn : 0) + (size.Months * (one.End.MovesBaseline ? 2L : 1L))));

    /// <summary>Runs the sweep; the findings stand in the order of the month and do not depend on the number of threads.</summary>
    public AssumptionFinding[] Find(RunOptions options, ProgressMeter meter)
    {
        var results = Run(options, meter);
        return [.. numbers.SelectMany(number => FindingsOf(number, results))];
    }

    /// <summary>True where one end is clearly on one side of zero and the other end clearly on the other.</summary>
    internal static bool AreOpposed(PairedDifference low, PairedDifference high) =>
        (low.High < 0 && high.Low > 0) || (low.Low > 0 && high.High < 0);

    // Every run has its own slot, so the order in which workers take them changes nothing.
    private Values[] Run(RunOptions options, ProgressMeter meter)
    {
        var results = new Values[cases.Count * size.Seeds];
        var plan = size.PlanOf(baseline);
        var workers = Enumerable.Range(0, options.Threads).Select(_ => new SweepWorker(plan, size, looked, options.Lanes)).ToArray();
        try
        {
            using var crew = new Crew(options.Threads);
            crew.Do(results.Length, (run, worker) => results[run] = Do(cases[run / size.Seeds], run % size.Seeds, workers[worker], meter));
            return results;
        }
        catch (InvalidOperationException failure) when (failure.InnerException is OperationCanceledException)
        {
            meter.MayGoOn();
            throw;
        }
        finally
        {
            foreach (var worker in workers) worker.Dispose();
        }
    }

    private Values Do(Case one, int seed, SweepWorker worker, ProgressMeter meter)
    {
        var stage = one.Number is null ? "assumptions as they stand" : $"assumption {one.Number.Key.Path}";
        var other = one.End.MovesBaseline ? size.PlanOf(one.End.Baseline) : null;
        var moved = size.PlanOf(one.End.Arm);
        if (!one.End.MovesBurnIn) return new Values(other is null ? null : worker.After(other, seed, stage, meter), worker.After(moved, seed, stage, meter));
        var (without, with) = worker.FromBirth(other!, moved, seed, stage, meter);
        return new Values(without, with);
    }

    // As it stands first, then number by number, low before high; an end at which the number already stands is no case.
    private IEnumerable<Case> AllCases()
    {
        yield return new Case(null, false, new SweepEnd(baseline, arm, MovesBaseline: true, MovesBurnIn: false));
        foreach (var number in numbers)
            foreach (var high in new[] { false, true })
                if (SweepEnd.Leaves(number, high)) yield return new Case(number, high, SweepEnd.Of(baseline, arm, number, high));
    }

    private IEnumerable<AssumptionFinding> FindingsOf(ScenarioNumber number, Values[] results)
    {
        var (low, high) = (RunsOf(number, false, results), RunsOf(number, true, results));
        var asIs = results[..size.Seeds];
        for (var measure = 0; measure < looked.Length; measure++)
        {
            if (!IsLookedAt(number, looked[measure])) continue;
            var (atLow, atHigh) = (Difference(low, asIs, measure), Difference(high, asIs, measure));
            yield return new AssumptionFinding(arm.Name, baseline.Name, number, looked[measure].Name, atLow, Difference(asIs, asIs, measure), atHigh, AreOpposed(atLow, atHigh));
        }
    }

    // Measures of a domain speak of its own numbers; all others would fill pages and say little.
    private bool IsLookedAt(ScenarioNumber number, Measure measure) =>
        domains.FirstOrDefault(domain => domain.Looked.Contains(measure)) is not { } domain || domain.Holds(number);

    private Values[] RunsOf(ScenarioNumber number, bool high, Values[] results)
    {
        var found = cases.FindIndex(one => one.High == high && one.Number == number);
        var first = Math.Max(found, 0) * size.Seeds;
        return results[first..(first + size.Seeds)];
    }

    private static PairedDifference Difference(Values[] runs, Values[] asIs, int measure) => Intervals.Between(
        runs.Select(run => run.Arm[measure]),
        runs.Select((run, seed) => (run.Baseline ?? asIs[seed].Baseline!)[measure]));

    private sealed record Case(ScenarioNumber? Number, bool High, SweepEnd End);

    private readonly record struct Values(double[]? Baseline, double[] Arm);
}
