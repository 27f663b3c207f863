using System.Collections.Immutable;
using Glasshouse.Experiments.Reversal;

namespace Glasshouse.Experiments.Discovery;

/// <summary>On what one clause of a question turns.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Foretold">Share of the variance of its ease that the surface foretells of points left out; little of it, and the reversal points mean little.</param>
/// <param name="Shares">For each assumption, the share of the surface's variance in which it takes part, greatest first.</param>
/// <param name="Alone">The reversal point of each assumption alone, in the order of the shares.</param>
/// <param name="Map">Where the clause holds over two or three assumptions.</param>
public sealed record ClauseExploration(
    Clause Clause, double Foretold, ImmutableArray<(string Name, double Share)> Shares, ImmutableArray<ReversalPoint> Alone, ReversalMap Map)
{
    /// <summary>Size of a difference beyond which the surface and the map bend values together, in the unit of the measure; 0 where they bend none.</summary>
    public double BentAt { get; init; }
}
