using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Hashes what a scenario decides, not how it is written.</summary>
internal static class ScenarioHash
{
    /// <summary>SHA-256 over start, end, place, bands, events and all values by date in the order of their addresses, as 64 hex digits.</summary>
    public static string Of(Scenario scenario)
    {
        var text = new StringBuilder().Append("glasshouse scenario 1\n").Append($"start {scenario.Start}\nplace {scenario.Place}\n");
        if (scenario.End is { } end) text.Append($"end {end}\n");
        foreach (var band in scenario.Bands) text.Append(CultureInfo.InvariantCulture, $"band {band.From} {band.Name}\n");
        foreach (var heard in scenario.Events) text.Append(CultureInfo.InvariantCulture, $"event {heard.Date} {EventKinds.Of(heard.Kind).Name} {heard.Reach}\n");
        foreach (var number in scenario.Numbers.Values.OrderBy(number => number.Key.Path, StringComparer.Ordinal)) Append(text, number);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, ScenarioNumber number)
    {
        text.Append(number.Key.Path);
        foreach (var (from, value) in number.Values) text.Append(CultureInfo.InvariantCulture, $" {from?.ToString() ?? "start"}:{value}");
        text.Append('\n');
    }
}
