using System.Collections.Immutable;

namespace Glasshouse.Experiments.Curves;

/// <summary>One line of a curve.</summary>
/// <param name="Name">What is different on it.</param>
/// <param name="Points">Its points from left to right.</param>
public sealed record CurveLine(string Name, ImmutableArray<(double X, double Y)> Points);
