using System.Collections.Immutable;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>The population at its end.</summary>
/// <param name="Sets">Parameter sets in shares of the prior.</param>
/// <param name="Values">What each set shows of every goal.</param>
/// <param name="Misfits">Misfit of each set.</param>
/// <param name="Weights">Weight of each set; they add up to 1.</param>
/// <param name="Tolerances">The tolerances, falling; 1 at the end where the posterior was reached.</param>
/// <param name="Accepted">Share of moves that were accepted, at each tolerance.</param>
/// <param name="Runs">Runs in all.</param>
public sealed record PopulationResult(
    ImmutableArray<double[]> Sets,
    ImmutableArray<double[]> Values,
    ImmutableArray<double> Misfits,
    ImmutableArray<double> Weights,
    ImmutableArray<double> Tolerances,
    ImmutableArray<double> Accepted,
    long Runs)
{
    /// <summary>Whether the population stands at the posterior itself.</summary>
    public bool IsReached => Tolerances.Length > 0 && Tolerances[^1] <= 1;
}
