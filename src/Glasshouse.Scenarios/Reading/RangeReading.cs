using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads the range over which an assumption is swept.</summary>
internal static class RangeReading
{
    /// <summary>The range; null where it cannot be read or does not hold the values, and the problems say why.</summary>
    public static (double Low, double High)? Read(NumberKey key, YamlEntry entry, ImmutableArray<DatedValue> values, ProblemList problems)
    {
        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.Length != 2)
        {
            problems.Add(entry.Value.Spot, key.Path, entry.Value.Shown, "is not a range", "Write range: [low, high].");
            return null;
        }

        var low = ValueReading.One(key, entry.Value.Items[0], problems);
        var high = ValueReading.One(key, entry.Value.Items[1], problems);
        return low is { } from && high is { } to ? Holding(key, entry, values, (from, to), problems) : null;
    }

    private static (double Low, double High)? Holding(
        NumberKey key, YamlEntry entry, ImmutableArray<DatedValue> values, (double Low, double High) range, ProblemList problems)
    {
        var shown = $"[{Shown.Number(range.Low)}, {Shown.Number(range.High)}]";
        if (range.Low > range.High)
            problems.Add(entry.Value.Spot, key.Path, shown, "is a range from high to low", "Put the lower number first.");
        else if (Outside(values, range) is { } value)
            problems.Add(entry.Value.Spot, key.Path, shown, $"is a range without the value {Shown.Number(value)}",
                "Widen the range or move the value.");
        else
            return range;
        return null;
    }

    private static double? Outside(ImmutableArray<DatedValue> values, (double Low, double High) range)
    {
        foreach (var dated in values)
            if (dated.Value < range.Low || dated.Value > range.High) return dated.Value;
        return null;
    }
}
