using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A leaf with the limits that lead to it.</summary>
/// <param name="Sides">The assumptions that are limited on the way, in the order of their names; quasi-p is not a number here.</param>
/// <param name="Points">Points in the leaf.</param>
/// <param name="Cases">Cases among them.</param>
/// <param name="Coverage">Cases here among all cases.</param>
/// <param name="Density">Cases here among the points here.</param>
/// <param name="SaysCase">Whether most are cases.</param>
public sealed record TreeLeaf(ImmutableArray<BoxSide> Sides, int Points, int Cases, double Coverage, double Density, bool SaysCase);
