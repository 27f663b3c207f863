using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>One step on the way from all points to a small dense box.</summary>
/// <param name="Limited">Assumptions that the box limits by now.</param>
/// <param name="Points">Points inside.</param>
/// <param name="Cases">Cases inside.</param>
/// <param name="Coverage">Cases inside among all cases.</param>
/// <param name="Density">Cases inside among the points inside.</param>
/// <param name="Support">Points inside among all points.</param>
/// <param name="IsTaken">Whether this is the step from which the box was taken.</param>
public sealed record PeelingStep(ImmutableArray<string> Limited, int Points, int Cases, double Coverage, double Density, double Support, bool IsTaken);
