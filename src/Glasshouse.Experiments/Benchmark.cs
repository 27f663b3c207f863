using System.Collections.Immutable;
using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Measures the engine. Its times depend on the machine; its results would not.</summary>
public static class Benchmark
{
    private const double WarmSeconds = 1.5;
    private const double WarmLoopSeconds = 0.2;
    private const int WarmPeople = 65_536;

    /// <summary>Lives a month to warm up and then the months asked for under a scenario; counts what further months ask of the lanes, runs bare loops of it, and copies memory for comparison.</summary>
    /// <param name="scenario">Scenario to live under, such as the essay.</param>
    /// <param name="people">Synthetic people.</param>
    /// <param name="months">Months to measure, at least 1.</param>
    /// <param name="options">Threads and lanes.</param>
    /// <param name="byMechanism">Whether as many months more are lived with a watch on every step.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the measurement between two months.</param>
    /// <exception cref="ArgumentException">The size cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    public static BenchResult Run(
        Scenario scenario, long people, int months, RunOptions options, bool byMechanism, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        WarmUp(scenario, options, cancellation);
        var counted = OperationCount.MonthsFor(people, months);
        using var crew = new Crew(options.Threads);
        var (plan, first, firstSetUp) = Grown(scenario, people, 1 + months + (byMechanism ? months : 0) + counted, crew, options);
        first.Dispose();
        var (_, society, setUp) = Grown(scenario, people, plan.Months, crew, options);
        using var grown = society;
        var meter = new ProgressMeter(progress, people * plan.Months, cancellation);
        LaneLoops.WarmUp(options.Lanes, crew, WarmLoopSeconds);
        var (pulse, pulseOfSteps) = (new Pulse(options.Lanes, crew), new Pulse(options.Lanes, crew));
        Speed.Live(society, people, 1, "warming up", meter);
        var seconds = Live(society, people, months, pulse, "measuring", meter);
        var costs = byMechanism ? Costs(society, people, months, pulseOfSteps, options.Threads, meter) : [];
        var count = Count(society, people, months, counted, crew, options.Lanes, meter);
        var (bytes, stateBytes) = (society.PeopleBytes / (double)people, society.StateBytes);
        society.Dispose();
        return new BenchResult(
            scenario.Name, people, months, options.Threads, LaneChoice.Resolve(options.Lanes), firstSetUp, setUp, seconds,
            people * (double)months / seconds, bytes, MemoryCopy.BytesPerSecond(stateBytes, crew), count.OfMonth(pulse.Mean),
            Steps(costs, count, pulseOfSteps, people, months), count.ByOperation(pulse.Mean));
    }

    /// <summary>What a measurement needs: so many societies at once, and when they are gone the copy of memory.</summary>
    /// <param name="scenario">Scenario to live under.</param>
    /// <param name="people">Synthetic people of each society.</param>
    /// <param name="months">Months measured.</param>
    /// <param name="societies">Societies held at once.</param>
    public static RunNeed Need(Scenario scenario, long people, int months, int societies)
    {
        var need = RunNeed.OfSocieties([scenario], new RunSize(people, 0, (2 * months) + 1 + OperationCount.MonthsFor(people, months), 1, 1), societies);
        var state = (long)(people * need.MemoryOfPerson);
        return need with { MemoryBeside = need.MemoryBeside + Math.Max(0, MemoryCopy.Need(state) - state) };
    }

    /// <summary>A small society lives until the runtime has compiled the month for good; a large one then only has to touch its pages.</summary>
    internal static void WarmUp(Scenario scenario, RunOptions options, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        if (Plan.From(scenario, WarmPeople, 0, 240, out _) is not { } plan) return;
        using var crew = new Crew(options.Threads);
        using var society = new Society(plan, 1, crew, options.Lanes);
        while (society.MonthsLived < plan.Months && Stopwatch.GetElapsedTime(began).TotalSeconds < WarmSeconds)
        {
            cancellation.ThrowIfCancellationRequested();
            society.LiveMonth();
        }
    }

    private static (Plan Plan, Society Society, double Seconds) Grown(Scenario scenario, long people, int months, Crew crew, RunOptions options)
    {
        var began = Stopwatch.GetTimestamp();
        var plan = scenario.PlanOf(people, 0, months);
        var society = new Society(plan, 1, crew, options.Lanes);
        return (plan, society, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    // The pulse is taken between months, and its time is none of theirs.
    private static double Live(Society society, long people, int months, Pulse pulse, string stage, ProgressMeter meter)
    {
        var seconds = 0.0;
        pulse.Take();
        for (var month = 0; month < months; month++)
        {
            var began = Stopwatch.GetTimestamp();
            Speed.Live(society, people, 1, stage, meter);
            seconds += Stopwatch.GetElapsedTime(began).TotalSeconds;
            pulse.Take();
        }

        return seconds;
    }

    // Months of their own, so that reading the clock slows no other figure.
    private static ImmutableArray<StepCost> Costs(Society society, long people, int months, Pulse pulse, int threads, ProgressMeter meter)
    {
        society.Watch = new StepWatch(Stopwatch.GetTimestamp, threads);
        Live(society, people, months, pulse, "measuring each step", meter);
        var costs = society.Watch.Costs;
        society.Watch = null;
        return costs;
    }

    private static OperationCount Count(Society society, long people, int months, int counted, Crew crew, LaneWidth lanes, ProgressMeter meter)
    {
        society.Watch = OperationCount.WatchFor(people, months, crew.Threads);
        Speed.Live(society, people, counted, "counting operations", meter);
        var count = new OperationCount(society.Watch, lanes, crew);
        society.Watch = null;
        return count;
    }

    private static BenchStep[] Steps(ImmutableArray<StepCost> costs, OperationCount count, Pulse pulse, long people, int months)
    {
        var all = costs.Sum(cost => cost.Ticks);
        var unit = 1e9 / Stopwatch.Frequency / ((double)people * months);
        return [.. costs.Select(cost => new BenchStep(cost.Step, cost.Ticks * unit, cost.Ticks / all, count.OfStep(cost.Step, pulse.Mean)))];
    }
}
