using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Records;

/// <summary>A value in force from a month on.</summary>
/// <param name="From">First month, <c>YYYY-MM</c>; null for the value that holds from the start.</param>
/// <param name="Value">The value, in the unit of its key.</param>
public sealed record ManifestValue(string? From, double Value)
{
    /// <summary>The value as a scenario has it.</summary>
    public DatedValue ToDatedValue() => new(YearMonth.TryParse(From, out var month) ? month : null, Value);
}
