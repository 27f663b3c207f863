using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads what was set on the command line: <c>key=value</c>, or <c>key=2016-12:0.05,2018-01:0.1</c>.</summary>
internal static class SettingReading
{
    /// <summary>Name under which a setting stands in messages and records.</summary>
    public const string File = "--set";

    private const string Reason = "set on the command line";
    private static readonly Spot Here = Spot.Whole(File);

    /// <summary>Puts the settings over the numbers of the scenario; what is wrong with them goes to the problems.</summary>
    public static void Apply(IReadOnlyList<string> settings, JoinedScenario joined, ProblemList problems)
    {
        var seen = new HashSet<NumberKey>();
        foreach (var setting in settings)
        {
            var (path, value) = Split(setting);
            if (Sections.Find(path) is not { } key) Unknown(path, value, problems);
            else if (!seen.Add(key)) problems.Add(Here, key.Path, value ?? "", "is set twice", "Keep one of them.");
            else Set(key, value ?? "", joined, problems);
        }
    }

    private static (string Path, string? Value) Split(string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (setting.Trim(), null) : (setting[..at].Trim(), setting[(at + 1)..].Trim());
    }

    private static void Unknown(string path, string? value, ProblemList problems)
    {
        if (problems.IsFull) return;
        var otherwise = "Write section.key=value, such as appealing.months-to-decide=2.";
        problems.Add(Here, path, "", value is null ? "is not key=value" : "is not a known key",
            WayOut.Nearest(path, Keys.NumberKeys.All.Select(key => key.Path), otherwise));
    }

    private static void Set(NumberKey key, string written, JoinedScenario joined, ProblemList problems)
    {
        var inherited = joined.Numbers.GetValueOrDefault(key);
        joined.Numbers.Remove(key);
        if (Values(key, written, inherited, problems) is not { IsEmpty: false } values) return;
        var low = Math.Min(inherited?.RangeLow ?? double.MaxValue, values.Min(dated => dated.Value));
        var high = Math.Max(inherited?.RangeHigh ?? double.MinValue, values.Max(dated => dated.Value));
        (double? Low, double? High) range = key.IsSwitch ? (null, null) : (low, high);
        joined.Written.Add(key);
        joined.Numbers[key] = new ScenarioNumber(key, values, [], Reason, range.Low, range.High, File, 0, 0)
        {
            Distribution = DistributionOf(inherited, values, low, high),
        };
    }

    // A shape that does not fit the widened range any more gives way to the plainest one.
    private static NumberDistribution DistributionOf(ScenarioNumber? inherited, ImmutableArray<DatedValue> values, double low, double high) =>
        inherited is null || inherited.Distribution.Against(low, high, values.Length == 1 ? values[0].Value : null).Any()
            ? NumberDistribution.Uniform
            : inherited.Distribution;

    private static ImmutableArray<DatedValue> Values(NumberKey key, string written, ScenarioNumber? inherited, ProblemList problems)
    {
        if (!written.Contains(':', StringComparison.Ordinal))
            return ValueReading.One(key, written, Here, problems) is { } value ? [new DatedValue(null, value)] : [];
        var parts = written.Split(',').Select(part => Dated(key, part.Trim(), problems)).ToArray();
        return parts.Any(part => part is null) ? [] : Following(key, written, inherited, [.. parts.Select(part => part!.Value)], problems);
    }

    private static DatedValue? Dated(NumberKey key, string part, ProblemList problems)
    {
        var at = part.IndexOf(':', StringComparison.Ordinal);
        var (date, text) = at < 0 ? (part, "") : (part[..at].Trim(), part[(at + 1)..].Trim());
        if (date != "start" && !YearMonth.TryParse(date, out _))
        {
            problems.Add(Here, key.Path, part, "is not a month with a value", "Write 2016-12:0.05, with commas between several.");
            return null;
        }

        if (ValueReading.One(key, text, Here, problems) is not { } value) return null;
        return YearMonth.TryParse(date, out var from) ? new DatedValue(from, value) : new DatedValue(null, value);
    }

    // Values from a later month on leave what was in force before it as it was.
    private static ImmutableArray<DatedValue> Following(
        NumberKey key, string written, ScenarioNumber? inherited, ImmutableArray<DatedValue> values, ProblemList problems)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i].From is { } from && (values[i - 1].From is not { } before || from > before)) continue;
            problems.Add(Here, key.Path, written, "has months out of order", "Put start first and the months in order.");
            return [];
        }

        if (values[0].From is not { } first) return values;
        if (inherited is null) return [];
        return [.. inherited.Values.Where(dated => dated.From is not { } from || from < first), .. values];
    }
}
