using System.Collections.Immutable;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>What one wave of history matching found.</summary>
/// <param name="Points">Points that were run.</param>
/// <param name="Left">Share of the prior that is not ruled out after it.</param>
/// <param name="Foretold">For each goal: share of the variance that its emulator foretells of points left out.</param>
/// <param name="Least">For each goal: the smallest implausibility of any point that was run; above the limit the figure cannot be matched anywhere.</param>
public sealed record MatchingWave(int Points, double Left, ImmutableArray<double> Foretold, ImmutableArray<double> Least);
