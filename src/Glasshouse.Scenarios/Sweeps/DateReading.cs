using System.Collections.Immutable;
using System.Globalization;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads which dates of a scenario move, and by how many months.</summary>
/// <remarks>
/// Model: a date is named by the number that changes then and the month, or by a section for all of its numbers that change then: a rule that takes force. It moves in every arm that
/// gives these numbers the same values. The order of the dates of one number stays as it is, whatever other dates move.
/// Left out: dates of events, and the start and the end of a regime.
/// </remarks>
internal sealed class DateReading(ImmutableArray<Scenario> arms, Scenario about, ProblemList problems)
{
    private const int Furthest = 600;
    private const string Example = "Write { range: [-12, 12] }, in months; earlier is below 0.";
    private static readonly string[] Parts = ["range", "arms"];

    /// <summary>The date of a name; null where it cannot be read, and the problems say why.</summary>
    public SweptNumber? Read(string name, Spot spot, YamlPart? how, Func<NumberKey, YamlEntry, ImmutableArray<string>> named)
    {
        var (part, month) = (name[..name.IndexOf('@', StringComparison.Ordinal)], name[(name.IndexOf('@', StringComparison.Ordinal) + 1)..]);
        if (!YearMonth.TryParse(month, out var from))
        {
            problems.Add(spot, "factors." + name, "", "names no month behind the @", "Write it as sanctions.flights@2016-12.");
            return null;
        }

        var keys = Keys(part, from);
        if (keys.IsEmpty)
        {
            problems.Add(spot, "factors." + name, "", $"is no date of {about.Name}", Known(part));
            return null;
        }

        var ask = PlanEntries.Of(how is { Kind: YamlKind.Mapping } ? how : new YamlPart(YamlKind.Mapping, spot, "", false, [], []), "factors." + name, Parts, problems);
        var moved = ask.Entry("arms") is { } written ? named(keys[0], written) : Sharing(keys);
        foreach (var arm in arms.Where(arm => moved.Contains(arm.Name) && !keys.All(key => Has(arm, key, from))))
            problems.Add(spot, "factors." + name, arm.Name, "does not change then", $"Move the date in the arms that have it, such as {about.Name}.");
        if (Range(name, ask, spot) is not var (low, high)) return null;
        return new SweptNumber(keys[0], low, high, NumberDistribution.Uniform, 0, moved) { Date = new SweptDate(name, from, keys) };
    }

    /// <summary>Names what would come before another date of the same number, in any arm.</summary>
    public void CheckOrder(IReadOnlyList<SweptNumber> numbers, Spot spot)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arm in arms)
        {
            SweptNumber[] dates = [.. numbers.Where(number => number.Date is not null && number.Arms.Contains(arm.Name))];
            foreach (var key in dates.SelectMany(number => number.Keys).Distinct())
            {
                var ends = arm.Numbers[key].Values.Where(dated => dated.From is not null).Select(dated => Ends(dates, key, dated.From!.Value)).ToArray();
                foreach (var (first, second) in ends.Zip(ends.Skip(1)).Where(pair => pair.First.Last >= pair.Second.First && found.Add(pair.Second.Name)))
                    problems.Add(spot, "factors." + second.Name, "", $"could come before {first.Name}, which comes first in {arm.Name}", "Narrow the ranges so that the dates of a number keep their order.");
            }
        }
    }

    private static (string Name, int First, int Last) Ends(IReadOnlyList<SweptNumber> dates, NumberKey key, YearMonth from) =>
        dates.FirstOrDefault(number => number.Date!.From == from && number.Keys.Contains(key)) is { } moved
            ? (moved.Name, from.Ordinal + (int)moved.Low, from.Ordinal + (int)moved.High)
            : ($"{key.Path}@{from}", from.Ordinal, from.Ordinal);

    private static bool Has(Scenario arm, NumberKey key, YearMonth from) => arm.Numbers[key].Values.Any(dated => dated.From == from);

    private ImmutableArray<NumberKey> Keys(string part, YearMonth from) =>
        [.. NumberKeys.All.Where(key => (key.Path == part || key.Section + ".*" == part) && Has(about, key, from))];

    private string Known(string part)
    {
        var dates = NumberKeys.All.Where(key => key.Path == part || key.Section + ".*" == part)
            .SelectMany(key => about.Numbers[key].Values).Select(dated => dated.From).OfType<YearMonth>().Distinct().Order().Select(date => date.ToString()).ToArray();
        return dates.Length > 0 ? $"Its dates are {string.Join(", ", dates)}." : "Name a number that has several values by date, or a section that has such numbers.";
    }

    private (int Low, int High)? Range(string name, PlanEntries ask, Spot spot)
    {
        var written = ask.Entry("range")?.Value;
        int[] ends = [.. (written?.Items ?? []).Select(item => int.TryParse(item.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var months) && Math.Abs(months) <= Furthest ? (int?)months : null).OfType<int>()];
        if (ends is [var low, var high] && written!.Items.Length == 2 && low < high) return (low, high);
        problems.Add(written?.Spot ?? spot, "factors." + name, written?.Shown ?? "", "has no range of two whole numbers of months", Example);
        return null;
    }

    private ImmutableArray<string> Sharing(ImmutableArray<NumberKey> keys) =>
        [.. arms.Where(arm => keys.All(key => arm.Numbers[key].Values.SequenceEqual(about.Numbers[key].Values))).Select(arm => arm.Name)];
}
