using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Hashes what a scenario decides, not how it is written.</summary>
internal static class ScenarioHash
{
    /// <summary>SHA-256 over start, place, bands and all values by date in the order of their addresses, as 64 hex digits.</summary>
    public static string Of(YearMonth start, string place, IEnumerable<ScenarioNumber> numbers, ImmutableArray<ScoreBand> bands)
    {
        var text = new StringBuilder().Append("glasshouse scenario 1\n").Append($"start {start}\nplace {place}\n");
        foreach (var band in bands) text.Append(CultureInfo.InvariantCulture, $"band {band.From} {band.Name}\n");
        foreach (var number in numbers.OrderBy(number => number.Key.Path, StringComparer.Ordinal)) Append(text, number);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, ScenarioNumber number)
    {
        text.Append(number.Key.Path);
        foreach (var (from, value) in number.Values) text.Append(CultureInfo.InvariantCulture, $" {from?.ToString() ?? "start"}:{value}");
        text.Append('\n');
    }
}
