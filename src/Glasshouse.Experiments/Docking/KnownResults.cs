using System.Collections.Immutable;

namespace Glasshouse.Experiments.Docking;

/// <summary>The known results D1 to D11, and the way to hold the engine against them.</summary>
public static class KnownResults
{
    /// <summary>All known results, in the order of their ids.</summary>
    public static readonly ImmutableArray<KnownResult> All =
    [
        Thresholds.Result, SocialChoice.Result, TaxEvasion.Result, DayCare.Result, Bystanders.Result,
        Precision.Result, DelayedImpact.Result, ImageScoring.Result, Conservation.Result, Ripples.Result, LendingOverTime.Result,
    ];

    /// <summary>The known result of an id; null for an unknown one. Case does not count.</summary>
    public static KnownResult? Find(string id) => All.FirstOrDefault(result => result.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Holds the engine against known results, one after the other.</summary>
    /// <param name="results">Which, such as <see cref="All"/>.</param>
    /// <param name="seed">Seed of all luck.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<DockingFinding> Hold(
        IReadOnlyList<KnownResult> results, ulong seed, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        var meter = new ProgressMeter(progress, results.Sum(result => result.PersonMonths), cancellation);
        var work = new DockingWork(seed, options, cancellation);
        var findings = new List<DockingFinding>();
        foreach (var result in results)
        {
            meter.Add($"{result.Id} {result.Title}", 0);
            findings.Add(new DockingFinding(result, [.. result.Hold(work)]));
            meter.Add($"{result.Id} {result.Title}", result.PersonMonths);
        }

        return findings;
    }
}
