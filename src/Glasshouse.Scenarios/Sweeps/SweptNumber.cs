using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>A number that a sweep moves, between which ends, how, and in which arms.</summary>
/// <param name="Key">Which number it is.</param>
/// <param name="Low">Lowest value, in the unit of the number.</param>
/// <param name="High">Highest value, in the unit of the number.</param>
/// <param name="Distribution">How its values lie between the ends.</param>
/// <param name="Centre">The value that stands in the scenario: the peak of distributions that name none.</param>
/// <param name="Arms">Names of the arms in which it moves.</param>
public sealed record SweptNumber(NumberKey Key, double Low, double High, NumberDistribution Distribution, double Centre, ImmutableArray<string> Arms);
