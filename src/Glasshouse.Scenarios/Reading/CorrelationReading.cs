using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads which numbers are believed to go together.</summary>
internal static class CorrelationReading
{
    private const int Most = 200;
    private const string Example = "Write - { between: [conduct.commercial-fraud-crowding-out, morals.crowding-out], rank: 0.6, assumption: why }.";
    private static readonly string[] Parts = ["between", "rank", "evidence", "assumption", "because"];

    /// <summary>The correlations that can be read; the problems say what is wrong with the others.</summary>
    public static ImmutableArray<NumberCorrelation> Read(YamlPart part, ProblemList problems, bool isGroundNeeded = true)
    {
        if (part.Kind != YamlKind.Sequence || part.Items.Length > Most)
        {
            problems.Add(part.Spot, "correlations", part.Shown, $"is not a list of at most {Most} correlations", Example);
            return [];
        }

        var read = new List<NumberCorrelation>();
        foreach (var item in part.Items)
        {
            if (One(item, isGroundNeeded, problems) is not { } found) continue;
            if (read.Any(found.IsOfSame)) problems.Add(item.Spot, "correlations", $"{found.One.Path} and {found.Other.Path}", "stand twice", "Keep one of them.");
            else read.Add(found);
        }

        return [.. read];
    }

    private static NumberCorrelation? One(YamlPart item, bool isGroundNeeded, ProblemList problems)
    {
        if (item.Kind != YamlKind.Mapping)
        {
            problems.Add(item.Spot, "correlations", item.Shown, "is not a correlation", Example);
            return null;
        }

        var entries = EntryReading.Known(item, "correlations", Parts, problems);
        var between = Between(item, entries, problems);
        var rank = Rank(item, entries, problems);
        var ground = GroundReading.Read(entries, "correlations", item.Spot, isGroundNeeded, problems);
        return between is not { } keys || rank is null || ground is null
            ? null
            : new NumberCorrelation(keys.One, keys.Other, rank.Value, item.Spot.File, item.Spot.Line, item.Spot.Column) { Evidence = ground.Evidence, Reason = ground.Reason };
    }

    private static (NumberKey One, NumberKey Other)? Between(YamlPart item, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        if (!entries.TryGetValue("between", out var entry) || entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.Length != 2)
        {
            problems.Add(entry?.Value.Spot ?? item.Spot, "correlations.between", entry?.Value.Shown ?? "", "is not two numbers", Example);
            return null;
        }

        var keys = entry.Value.Items.Select(one => Key(one, problems)).ToArray();
        if (keys[0] is not { } first || keys[1] is not { } second) return null;
        if (first != second) return (first, second);
        problems.Add(entry.Value.Spot, "correlations.between", first.Path, "goes together with itself", "Name two numbers.");
        return null;
    }

    private static NumberKey? Key(YamlPart part, ProblemList problems)
    {
        var key = part.Kind == YamlKind.Scalar ? Sections.Find(part.Text) : null;
        if (key is { IsSwitch: false }) return key;
        if (key is not null)
            problems.Add(part.Spot, "correlations.between", part.Text, "is a switch", "Name numbers that have a range.");
        else
            problems.Add(part.Spot, "correlations.between", part.Shown, "is not a known key", WayOut.Nearest(part.Text, Keys.NumberKeys.All.Select(known => known.Path), "Write section.key, such as morals.crowding-out."));
        return null;
    }

    private static double? Rank(YamlPart item, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        if (!entries.TryGetValue("rank", out var entry))
        {
            problems.Add(item.Spot, "correlations.rank", "", "is missing", Example);
            return null;
        }

        var value = entry.Value is { Kind: YamlKind.Scalar, IsQuoted: false } ? ValueReading.Number(entry.Value.Text) : null;
        if (value is > -1 and < 1) return value;
        problems.Add(entry.Value.Spot, "correlations.rank", entry.Value.Shown, "is not a rank correlation between −1 and 1",
            "Write a number such as 0.6; two numbers that are one and the same need one key.");
        return null;
    }
}
