using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Measures every width of lanes with one thread and with all, in turn.</summary>
/// <remarks>Model: rounds over all widths and threads follow each other, so that what else the machine does falls on all alike; of each the best round counts. Single persons are so slow that a sixteenth of the people must do.</remarks>
public static class WidthTrial
{
    private const int Rounds = 3;
    private const int FewerOfOne = 16;

    private static readonly LaneWidth[] Widths = [LaneWidth.Wide512, LaneWidth.Wide256, LaneWidth.Wide128, LaneWidth.One];

    /// <summary>Measures each width.</summary>
    /// <param name="scenario">Scenario to live under.</param>
    /// <param name="people">Synthetic people.</param>
    /// <param name="months">Months of each, after one to warm up.</param>
    /// <param name="threads">Most threads.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the measurement between two months.</param>
    /// <exception cref="ArgumentException">The size cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    public static IReadOnlyList<WidthSpeed> Run(
        Scenario scenario, long people, int months, int threads, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        (LaneWidth Lanes, int Threads)[] trials = [.. from width in Widths from count in new[] { 1, threads }.Distinct() select (width, count)];
        var meter = new ProgressMeter(progress, Rounds * (1 + months) * trials.Sum(trial => PeopleOf(trial.Lanes, people)), cancellation);
        foreach (var width in Widths) Benchmark.WarmUp(scenario, new RunOptions(threads, width), cancellation);
        var best = new double[trials.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var trial = 0; trial < trials.Length; trial++)
            {
                using var crew = new Crew(trials[trial].Threads);
                var here = PeopleOf(trials[trial].Lanes, people);
                var speed = Speed.Of(scenario, here, months, 1, crew, trials[trial].Lanes, $"{trials[trial].Lanes}", meter);
                best[trial] = Math.Max(best[trial], here * (double)months / speed.Seconds);
            }
        }

        return [.. trials.Select((trial, index) => new WidthSpeed(trial.Lanes, trial.Threads, PeopleOf(trial.Lanes, people), best[index]))];
    }

    private static long PeopleOf(LaneWidth lanes, long people) => lanes == LaneWidth.One ? Math.Max(1, people / FewerOfOne) : people;
}
