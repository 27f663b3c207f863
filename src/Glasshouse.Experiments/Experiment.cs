using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Runs arms × seeds as twins and finds the differences.</summary>
public static class Experiment
{
    /// <summary>Name of the arm to which the others are compared.</summary>
    public const string Baseline = "no-scoring";

    /// <summary>Runs every arm on every seed; the burn-in of a seed is computed once and shared by its arms.</summary>
    /// <param name="arms">Scenarios to compare; the first is the baseline.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="sweep">Whether assumptions are moved one at a time to the ends of their ranges.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the experiment between two months.</param>
    /// <exception cref="OperationCanceledException">The experiment was stopped.</exception>
    public static ExperimentResult Run(
        IReadOnlyList<Scenario> arms,
        RunSize size,
        RunOptions options,
        bool sweep,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancellation) => throw new NotSupportedException("The experiments are not furnished yet.");
}
