using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads what people hear and when.</summary>
internal static class EventReading
{
    private const int Most = 60;
    private const string Example = "Write - { date: 2016-03, kind: scandal, reach: 0.4, assumption: why }.";
    private static readonly string[] Parts = ["date", "kind", "reach", "evidence", "assumption", "because"];

    /// <summary>The events that can be read, in order of date; the problems say what is wrong with the others.</summary>
    public static ImmutableArray<ScenarioEvent> Read(YamlPart part, ProblemList problems)
    {
        if (part.Kind != YamlKind.Sequence || part.Items.Length > Most)
        {
            problems.Add(part.Spot, "events", part.Shown, $"is not a list of at most {Most} events", Example);
            return [];
        }

        var events = part.Items.Select(item => One(item, problems)).ToArray();
        CheckOrder(part, events, problems);
        return [.. events.OfType<ScenarioEvent>()];
    }

    private static ScenarioEvent? One(YamlPart item, ProblemList problems)
    {
        if (item.Kind != YamlKind.Mapping)
        {
            problems.Add(item.Spot, "events", item.Shown, "is not an event", Example);
            return null;
        }

        var entries = EntryReading.Known(item, "events", Parts, problems);
        var (date, kind, reach) = (Date(item, entries, problems), Kind(item, entries, problems), Reach(item, entries, problems));
        var ground = GroundReading.Read(entries, "events", item.Spot, isNeeded: true, problems);
        return date is null || kind is null || reach is null || ground is null
            ? null
            : new ScenarioEvent(date.Value, kind.Kind, reach.Value) { Evidence = ground.Evidence, Reason = ground.Reason };
    }

    private static YearMonth? Date(YamlPart item, Dictionary<string, YamlEntry> entries, ProblemList problems) =>
        Entry(item, entries, "date", problems) is { } entry ? MonthReading.Read(entry.Value, "events.date", problems) : null;

    private static EventKinds? Kind(YamlPart item, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        if (Entry(item, entries, "kind", problems) is not { } entry) return null;
        if (EventKinds.Named(entry.Value.Text) is { } kind) return kind;
        var names = EventKinds.All.Select(known => known.Name).ToArray();
        problems.Add(entry.Value.Spot, "events.kind", entry.Value.Shown, "is not a kind of event", WayOut.Nearest(entry.Value.Text, names, $"Known are {WayOut.List(names)}."));
        return null;
    }

    private static double? Reach(YamlPart item, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        if (Entry(item, entries, "reach", problems) is not { } entry) return null;
        var value = entry.Value is { Kind: YamlKind.Scalar, IsQuoted: false } ? ValueReading.Number(entry.Value.Text) : null;
        if (value is > 0 and <= 1) return value;
        problems.Add(entry.Value.Spot, "events.reach", entry.Value.Shown, "is not a share above 0 and up to 1",
            "Write the share of adults before whom it comes, such as 0.4; an event that reaches nobody is left out.");
        return null;
    }

    private static YamlEntry? Entry(YamlPart item, Dictionary<string, YamlEntry> entries, string key, ProblemList problems)
    {
        if (entries.TryGetValue(key, out var entry)) return entry;
        problems.Add(item.Spot, "events." + key, "", "is missing", Example);
        return null;
    }

    // One event a month: who hears is drawn once a month, so two in one month would always reach the same people.
    private static void CheckOrder(YamlPart part, ScenarioEvent?[] events, ProblemList problems)
    {
        ScenarioEvent? before = null;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i] is not { } now) continue;
            if (before is not null && now.Date <= before.Date)
                problems.Add(part.Items[i].Spot, "events.date", now.Date.ToString(), $"comes after {before.Date} but is not later", "Put the events in order, one a month.");
            before = now;
        }
    }
}
