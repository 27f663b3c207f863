using System.Collections.Immutable;
using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Measures many small runs, one thread for each, as a sweep makes them: another number every time.</summary>
/// <remarks>
/// Model: run i moves one assumption of the scenario to one end of its range, plans, grows a society under a seed of its own, lives all months under the regime, and reads the measures of a sweep from its counts.
/// Left out: the burn-in, which a sweep lives once for many runs: every month here is one under the regime, which costs most.
/// </remarks>
public static class SmallRuns
{
    private const double WarmSeconds = 2;

    /// <summary>Lives so many runs; warms up first.</summary>
    /// <param name="scenario">Scenario whose assumptions are moved.</param>
    /// <param name="runs">Runs to measure.</param>
    /// <param name="people">Synthetic people of each.</param>
    /// <param name="months">Months of each.</param>
    /// <param name="options">Threads, each with runs of its own, and lanes.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the measurement between two months.</param>
    /// <exception cref="ArgumentException">The size cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    public static SmallRunsResult Run(
        Scenario scenario, int runs, long people, int months, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        scenario.PlanOf(people, 0, months);
        var cases = Cases(scenario);
        var meter = new ProgressMeter(progress, runs * people * months, cancellation);
        ImmutableArray<Measure> looked = [.. SweepDomain.General, .. SweepDomain.In(scenario).SelectMany(domain => domain.Looked)];
        using var crew = new Crew(options.Threads);
        var workers = Enumerable.Range(0, options.Threads).Select(_ => new Worker(looked, people, months, options.Lanes)).ToArray();
        try
        {
            var unheard = meter.Unheard();
            var began = Stopwatch.GetTimestamp();
            crew.Do(options.Threads, (_, thread) =>
            {
                for (var run = 0; Stopwatch.GetElapsedTime(began).TotalSeconds < WarmSeconds; run++) workers[thread].Do(cases[run % cases.Length], 0, unheard);
            });
            foreach (var worker in workers) worker.Forget();
            began = Stopwatch.GetTimestamp();
            crew.Do(runs, (run, thread) => workers[thread].Do(cases[run % cases.Length], (ulong)run + 1, meter));
            return ResultOf(scenario, runs, people, months, options, Stopwatch.GetElapsedTime(began).TotalSeconds, workers);
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

    /// <summary>The scenario with one assumption after the other at the low end of its range, and then at the high end.</summary>
    internal static Scenario[] Cases(Scenario scenario)
    {
        Scenario[] moved =
        [
            .. SweepEnd.Movable(scenario).Where(number => SweepEnd.Leaves(number, high: false)).Select(number => SweepEnd.Of(scenario, scenario, number, high: false).Arm),
            .. SweepEnd.Movable(scenario).Where(number => SweepEnd.Leaves(number, high: true)).Select(number => SweepEnd.Of(scenario, scenario, number, high: true).Arm),
        ];
        return moved.Length > 0 ? moved : [scenario];
    }

    private static SmallRunsResult ResultOf(Scenario scenario, int runs, long people, int months, RunOptions options, double seconds, Worker[] workers) => new(
        scenario.Name, runs, people, months, options.Threads, LaneChoice.Resolve(options.Lanes), seconds,
        Mean(workers, runs, worker => worker.Plan), Mean(workers, runs, worker => worker.SetUp), Mean(workers, runs, worker => worker.Live), Mean(workers, runs, worker => worker.Read));

    private static double Mean(Worker[] workers, int runs, Func<Worker, TimeSpan> part) => workers.Sum(worker => part(worker).TotalSeconds) / runs;

    private sealed class Worker(ImmutableArray<Measure> looked, long people, int months, LaneWidth lanes) : IDisposable
    {
        private readonly Crew alone = new(1);

        public TimeSpan Plan { get; private set; }

        public TimeSpan SetUp { get; private set; }

        public TimeSpan Live { get; private set; }

        public TimeSpan Read { get; private set; }

        public void Forget() => Plan = SetUp = Live = Read = TimeSpan.Zero;

        public void Do(Scenario scenario, ulong seed, ProgressMeter meter)
        {
            var began = Stopwatch.GetTimestamp();
            var plan = scenario.PlanOf(people, 0, months);
            Plan += Stopwatch.GetElapsedTime(began);
            began = Stopwatch.GetTimestamp();
            using var society = new Society(plan, seed, alone, lanes);
            SetUp += Stopwatch.GetElapsedTime(began);
            began = Stopwatch.GetTimestamp();
            var record = ArmRun.Count(society, plan, "small runs", meter);
            Live += Stopwatch.GetElapsedTime(began);
            began = Stopwatch.GetTimestamp();
            Values = [.. looked.Select(measure => Measuring.LastYear(measure, record))];
            Read += Stopwatch.GetElapsedTime(began);
        }

        // Kept, so that reading them is never left out.
        private ImmutableArray<double> Values { get; set; }

        public void Dispose() => alone.Dispose();
    }
}
