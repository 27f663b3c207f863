using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads the bands of the score.</summary>
internal static class BandReading
{
    private const int Most = 40;
    private const int HighestScore = 3000;
    private static readonly string[] Parts = ["name", "from", "evidence", "assumption", "because"];

    /// <summary>The bands that can be read, best first; the problems say what is wrong with the others.</summary>
    public static ImmutableArray<ScoreBand> Read(YamlPart part, ProblemList problems)
    {
        if (part.Kind != YamlKind.Sequence || part.Items.Length > Most)
        {
            problems.Add(part.Spot, "bands", part.Shown, $"is not a list of at most {Most} bands",
                "Write - { name: A, from: 960, assumption: why }, best band first.");
            return [];
        }

        var bands = part.Items.Select(item => One(item, problems)).ToArray();
        if (bands.Any(band => band is null)) return [];
        CheckOrder(part, bands!, problems);
        return [.. bands!];
    }

    private static ScoreBand? One(YamlPart item, ProblemList problems)
    {
        var entries = EntryReading.Known(item, "bands", Parts, problems);
        if (!entries.TryGetValue("name", out var name) || !entries.TryGetValue("from", out var from))
        {
            problems.Add(item.Spot, "bands", item.Shown, "is not a band with name and from", "Write - { name: A, from: 960, assumption: why }.");
            return null;
        }

        var text = TextReading.Read(name, "bands", 20, problems);
        var points = Points(from, problems);
        var ground = GroundReading.Read(entries, "bands", item.Spot, isNeeded: true, problems);
        return text is null || points is null || ground is null
            ? null
            : new ScoreBand(text, points.Value) { Evidence = ground.Evidence, Reason = ground.Reason };
    }

    private static int? Points(YamlEntry from, ProblemList problems)
    {
        var value = from.Value is { Kind: YamlKind.Scalar, IsQuoted: false } ? ValueReading.Number(from.Value.Text) : null;
        if (value is >= 0 and <= HighestScore && value == Math.Floor(value.Value)) return (int)value;
        problems.Add(from.Value.Spot, "bands", from.Value.Shown, $"is not a whole number of points from 0 to {HighestScore}",
            "Write the lowest score of the band.");
        return null;
    }

    private static void CheckOrder(YamlPart part, ScoreBand[] bands, ProblemList problems)
    {
        for (var i = 1; i < bands.Length; i++)
        {
            var spot = part.Items[i].Spot;
            if (bands[i].From >= bands[i - 1].From)
                problems.Add(spot, "bands", $"{bands[i].Name} from {bands[i].From}", $"is not below {bands[i - 1].Name} from {bands[i - 1].From}",
                    "Put the best band first.");
            if (bands[..i].Any(band => band.Name == bands[i].Name))
                problems.Add(spot, "bands", bands[i].Name, "stands twice", "Give each band its own name.");
        }

        if (bands.Length > 0 && bands[^1].From != 0)
            problems.Add(part.Items[^1].Spot, "bands", $"{bands[^1].Name} from {bands[^1].From}", "leaves lower scores without a band",
                "Let the last band begin at 0.");
    }
}
