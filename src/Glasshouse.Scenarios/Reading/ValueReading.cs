using System.Collections.Immutable;
using System.Globalization;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads values: a number inside the limits of its key, a switch, or values by date.</summary>
internal static class ValueReading
{
    private const int LongestNumber = 40;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads the text of a number; null for anything that is not a finite number.</summary>
    public static double? Number(string text)
    {
        if (text.Length > LongestNumber) return null;
        if (!double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value)) return null;
        return double.IsFinite(value) ? value + 0.0 : null;
    }

    /// <summary>Reads one value of <paramref name="key"/>; null where it is none, and the problems say why.</summary>
    public static double? One(NumberKey key, YamlPart part, ProblemList problems)
    {
        if (part.Kind != YamlKind.Scalar || part.IsQuoted)
            problems.Add(part.Spot, key.Path, part.Shown, "is not a plain number", NumberWayOut(key));
        else
            return One(key, part.Text, part.Spot, problems);
        return null;
    }

    /// <summary>Reads one value of <paramref name="key"/> from its text; null where it is none, and the problems say why.</summary>
    public static double? One(NumberKey key, string text, Spot spot, ProblemList problems)
    {
        var value = key.IsSwitch ? Switch(text) : Number(text);
        if (value is not { } number)
            problems.Add(spot, key.Path, text.Length == 0 ? "nothing" : text, key.IsSwitch ? "is not a switch" : "is not a number",
                NumberWayOut(key));
        else if (number < key.From || number > key.To)
            problems.Add(spot, key.Path, text, $"is outside {Shown.Number(key.From)}…{Shown.Number(key.To)}", LimitWayOut(key));
        else
            return number;
        return null;
    }

    /// <summary>Reads <c>{ start: 0.01, 2016-12: 0.05 }</c>; empty where it cannot be read, and the problems say why.</summary>
    public static ImmutableArray<DatedValue> Dated(NumberKey key, YamlPart part, ProblemList problems)
    {
        var values = ImmutableArray.CreateBuilder<DatedValue>();
        if (part.Kind != YamlKind.Mapping || part.Entries.IsEmpty || part.Entries[0].Key != "start")
        {
            problems.Add(part.Spot, key.Path, part.Shown, "does not begin with the value at the start",
                "Write values: { start: 0.01, 2016-12: 0.05 }.");
            return [];
        }

        foreach (var entry in part.Entries)
            if (Dated(key, entry, values.Count == 0 ? null : values[^1], problems) is { } dated) values.Add(dated);
        return values.Count == part.Entries.Length ? values.ToImmutable() : [];
    }

    private static DatedValue? Dated(NumberKey key, YamlEntry entry, DatedValue? before, ProblemList problems)
    {
        var value = One(key, entry.Value, problems);
        if (entry.Key == "start") return value is { } first ? new DatedValue(null, first) : null;
        if (!YearMonth.TryParse(entry.Key, out var from))
            problems.Add(entry.Spot, key.Path, entry.Key, "is not a month", "Write start, or a month such as 2016-12.");
        else if (before?.From is { } last && from <= last)
            problems.Add(entry.Spot, key.Path, entry.Key, $"comes after {last} but is not later", "Put the months in order.");
        else
            return value is { } number ? new DatedValue(from, number) : null;
        return null;
    }

    private static double? Switch(string text) => text switch
    {
        "true" => 1,
        "false" => 0,
        _ => Number(text) is { } value ? (value is 0 or 1 ? value : null) : null,
    };

    private static string NumberWayOut(NumberKey key) => key.IsSwitch
        ? "Write true or false."
        : $"Write a number without quotes or unit, such as {Shown.Number(Math.Clamp(1, key.From, key.To))}; it is read as {key.Unit}.";

    private static string LimitWayOut(NumberKey key) => key.WayOut.Length > 0 ? key.WayOut : $"The unit is {key.Unit}.";
}
