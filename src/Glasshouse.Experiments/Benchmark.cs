using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Measures the engine. Its times depend on the machine; its results would not.</summary>
public static class Benchmark
{
    private const int CopyPiece = 1 << 20;
    private const double CopySeconds = 0.3;
    private const double WarmSeconds = 1.5;
    private const int WarmPeople = 65_536;

    /// <summary>Lives a month to warm up and then the months asked for under a scenario, and copies memory for comparison.</summary>
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
        var began = Stopwatch.GetTimestamp();
        var plan = Plan.From(scenario, people, 0, months + (byMechanism ? months + 1 : 1), out var problems) ?? throw new ArgumentException(string.Join('\n', problems), nameof(scenario));
        using var crew = new Crew(options.Threads);
        using var society = new Society(plan, 1, crew, options.Lanes);
        var setUp = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var meter = new ProgressMeter(progress, people * plan.Months, cancellation);
        var seconds = LiveMonths(society, people, months, meter);
        var steps = byMechanism ? Steps(society, people, months, options.Threads, meter) : [];
        return new BenchResult(
            scenario.Name, people, months, options.Threads, LaneChoice.Resolve(options.Lanes), setUp, seconds,
            people * (double)months / seconds, society.PeopleBytes / (double)people, CopyRate(society.StateBytes, crew), steps);
    }

    // A small society lives until the runtime has compiled the month for good; the large one then only has to touch its pages.
    private static void WarmUp(Scenario scenario, RunOptions options, CancellationToken cancellation)
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

    private static double LiveMonths(Society society, long people, int months, ProgressMeter meter)
    {
        Live(society, people, 1, "warming up", meter);
        var began = Stopwatch.GetTimestamp();
        Live(society, people, months, "measuring", meter);
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    // Months of their own, so that reading the clock slows no other figure.
    private static BenchStep[] Steps(Society society, long people, int months, int threads, ProgressMeter meter)
    {
        society.Watch = new StepWatch(Stopwatch.GetTimestamp, threads);
        Live(society, people, months, "measuring each step", meter);
        var costs = society.Watch.Costs;
        society.Watch = null;
        var all = costs.Sum(cost => cost.Ticks);
        var unit = 1e9 / Stopwatch.Frequency / ((double)people * months);
        return [.. costs.Select(cost => new BenchStep(cost.Step, cost.Ticks * unit, cost.Ticks / all))];
    }

    private static void Live(Society society, long people, int months, string stage, ProgressMeter meter)
    {
        for (var month = 0; month < months; month++)
        {
            meter.MayGoOn();
            society.LiveMonth();
            meter.Add(stage, people);
        }
    }

    // Pieces of a mebibyte, as many as the state has, taken by the same threads; the first round only touches the pages.
    private static double CopyRate(long bytes, Crew crew)
    {
        var pieces = (int)Math.Max(1, bytes / CopyPiece);
        var from = Enumerable.Range(0, pieces).Select(_ => new byte[CopyPiece]).ToArray();
        var to = Enumerable.Range(0, pieces).Select(_ => new byte[CopyPiece]).ToArray();
        void Copy(int piece, int worker) => from[piece].AsSpan().CopyTo(to[piece]);
        crew.Do(pieces, Copy);
        var began = Stopwatch.GetTimestamp();
        var rounds = 0;
        do
        {
            crew.Do(pieces, Copy);
            rounds++;
        }
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < CopySeconds);

        return 2.0 * CopyPiece * pieces * rounds / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
