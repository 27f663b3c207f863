using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>Cells that tell a number of a scenario: its value by date and the ground it stands on.</summary>
internal static class NumberCells
{
    /// <summary>Values in order of date.</summary>
    public static string Values(ScenarioNumber number) => string.Join("; ", number.Values.Select(dated => Dated(number.Key, dated)));

    /// <summary>Limits of a key.</summary>
    public static string Limits(NumberKey key) => key.IsSwitch ? "on or off" : $"{NumberText.Exact(key.From)} … {NumberText.Exact(key.To)}";

    /// <summary>Evidence with links, or an assumption with its reason and range.</summary>
    public static string Ground(ScenarioNumber number)
    {
        var range = number is { RangeLow: { } low, RangeHigh: { } high } ? $" Range {NumberText.Exact(low)} … {NumberText.Exact(high)}." : "";
        return (number.IsAssumption ? "Assumption. " : Links(number.Evidence) + " ") + Plain(number.Assumption) + range;
    }

    /// <summary>Ids of evidence as links to their source.</summary>
    public static string Links(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"[{id}](#{Citation.Anchor(id)})"));

    private static string Dated(NumberKey key, DatedValue dated)
    {
        var value = key.IsSwitch ? (dated.Value > 0 ? "on" : "off") : NumberText.Exact(dated.Value);
        return dated.From is { } from ? $"from {from}: {value}" : value;
    }
}
