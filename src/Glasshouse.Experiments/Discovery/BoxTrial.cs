using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>How far a box can be trusted.</summary>
/// <param name="ChanceAlone">Share of shuffles in which luck alone gave a box at least as striking, the box itself counted in; NaN without shuffles.</param>
/// <param name="OutsideDensity">Mean density of boxes found in one half of the points, in the half not used for finding; NaN without halves.</param>
/// <param name="OutsideCoverage">Mean coverage of the same in the half not used.</param>
/// <param name="Limited">How often each assumption was limited in the halves, 0…1, those that ever were.</param>
public sealed record BoxTrial(double ChanceAlone, double OutsideDensity, double OutsideCoverage, ImmutableArray<(string Name, double Share)> Limited);
