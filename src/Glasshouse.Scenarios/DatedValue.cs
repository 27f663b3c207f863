namespace Glasshouse.Scenarios;

/// <summary>A value in force from a month on.</summary>
/// <param name="From">First month in which it holds; null for the value that holds from the start.</param>
/// <param name="Value">The value, in the unit of its key.</param>
public readonly record struct DatedValue(YearMonth? From, double Value);
