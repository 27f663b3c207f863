namespace Glasshouse.Scenarios;

/// <summary>A number in which two scenarios differ.</summary>
/// <param name="Key">Which number it is.</param>
/// <param name="Before">The number of the first scenario, with its ground.</param>
/// <param name="After">The number of the second scenario, with its ground.</param>
public sealed record NumberDifference(NumberKey Key, ScenarioNumber Before, ScenarioNumber After);
