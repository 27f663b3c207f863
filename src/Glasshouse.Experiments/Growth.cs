using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Measures how cost grows with people: the same months of the same scenario at several sizes.</summary>
/// <remarks>
/// Model: every size lives the same months, so that nothing but the number of people differs; small sizes live them as often, under other seeds, as makes the time comparable.
/// Rounds over all sizes follow each other, and of each size the best round counts, since whatever else the machine does only ever adds time. The largest sizes are measured in the last round alone.
/// </remarks>
public static class Growth
{
    private const int Rounds = 3;
    private const long OnceOnly = 500_000_000;
    private const long LeastPeople = 64_000_000;

    /// <summary>The sizes at which growth is measured: 1, 4, 16, 64 … million people, up to a limit.</summary>
    public static IReadOnlyList<long> Sizes(long most)
    {
        var sizes = new List<long>();
        for (var people = 1_000_000L; people <= most && people <= 4_000_000_000; people *= 4) sizes.Add(people);
        return sizes;
    }

    /// <summary>Measures each size.</summary>
    /// <param name="scenario">Scenario to live under.</param>
    /// <param name="sizes">Numbers of people, the smallest first.</param>
    /// <param name="months">Months of each, after one to warm up.</param>
    /// <param name="options">Threads and lanes.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the measurement between two months.</param>
    /// <exception cref="ArgumentException">A size cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    public static GrowthResult Run(
        Scenario scenario, IReadOnlyList<long> sizes, int months, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        Benchmark.WarmUp(scenario, options, cancellation);
        var meter = new ProgressMeter(progress, sizes.Sum(people => people * RepeatsOf(people) * RoundsOf(people)) * (1 + months), cancellation);
        var best = new GrowthPoint?[sizes.Count];
        using var crew = new Crew(options.Threads);
        for (var round = Rounds; round > 0; round--)
        {
            for (var size = 0; size < sizes.Count; size++)
            {
                if (round > RoundsOf(sizes[size])) continue;
                var point = Measure(scenario, sizes[size], months, crew, options.Lanes, meter);
                if (best[size] is not { } before || point.NanosecondsPerPersonMonth < before.NanosecondsPerPersonMonth) best[size] = point;
            }
        }

        return new GrowthResult(scenario.Name, months, options.Threads, LaneChoice.Resolve(options.Lanes), [.. best.Select(point => point!)]);
    }

    private static int RoundsOf(long people) => people > OnceOnly ? 1 : Rounds;

    private static int RepeatsOf(long people) => (int)Math.Max(1, LeastPeople / people);

    private static GrowthPoint Measure(Scenario scenario, long people, int months, Crew crew, LaneWidth lanes, ProgressMeter meter)
    {
        var repeats = RepeatsOf(people);
        var times = Enumerable.Range(1, repeats)
            .Select(seed => Speed.Of(scenario, people, months, (ulong)seed, crew, lanes, FormattableString.Invariant($"{people / 1_000_000:N0} million people"), meter))
            .ToArray();
        return new GrowthPoint(people, repeats, times.Sum(time => time.SetUpSeconds) / repeats, times.Sum(time => time.Seconds) * 1e9 / ((double)people * months * repeats));
    }
}
