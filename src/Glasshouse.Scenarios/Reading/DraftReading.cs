using System.Text.RegularExpressions;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads the tree of one file into a draft.</summary>
internal static partial class DraftReading
{
    /// <summary>The draft; what is wrong with the file goes to the problems.</summary>
    public static ScenarioDraft Read(YamlPart root, string file, ProblemList problems)
    {
        var draft = new ScenarioDraft(file);
        foreach (var entry in root.Entries)
        {
            if (Sections.Names.Contains(entry.Key)) Section(entry, draft, problems);
            else if (Sections.HeadKeys.Contains(entry.Key)) Head(entry, draft, problems);
            else EntryReading.Unknown(entry, "", [.. Sections.HeadKeys, .. Sections.Names], problems);
        }

        foreach (var needed in (string[])["scenario", "title", "says", "claims"])
            if (!root.Entries.Any(entry => entry.Key == needed))
                problems.Add(Spot.Whole(file), needed, "", "is missing", "Every scenario says its name, title, one sentence and what it claims.");
        return draft;
    }

    private static void Head(YamlEntry entry, ScenarioDraft draft, ProblemList problems)
    {
        switch (entry.Key)
        {
            case "scenario": draft.Name = Name(entry, problems); break;
            case "title": draft.Title = TextReading.Read(entry, "title", 120, problems) ?? ""; break;
            case "says": draft.Says = TextReading.Read(entry, "says", 300, problems) ?? ""; break;
            case "claims": draft.Claims = TextReading.Read(entry, "claims", 4000, problems) ?? ""; break;
            case "extends": draft.Extends = TextReading.Read(entry, "extends", 1000, problems) is null ? null : entry.Value; break;
            case "start": (draft.StartPart, draft.Start) = (entry.Value, MonthReading.Read(entry.Value, "start", problems)); break;
            case "end": (draft.EndPart, draft.End) = (entry.Value, entry.Value is { IsQuoted: false, Text: "never" } ? null : MonthReading.Read(entry.Value, "end", problems)); break;
            case "events": (draft.EventsPart, draft.Events) = (entry.Value, EventReading.Read(entry.Value, problems)); break;
            case "correlations": draft.Correlations = CorrelationReading.Read(entry.Value, problems); break;
            case "place": (draft.PlacePart, draft.Place) = (entry.Value, TextReading.Read(entry, "place", 60, problems)); break;
            default: (draft.BandsPart, draft.Bands) = (entry.Value, BandReading.Read(entry.Value, problems)); break;
        }
    }

    private static string Name(YamlEntry entry, ProblemList problems)
    {
        if (TextReading.Read(entry, "scenario", 60, problems) is not { } name) return "";
        if (KebabCase().IsMatch(name)) return name;
        problems.Add(entry.Value.Spot, "scenario", name, "is not a name in kebab case",
            "Use small letters, digits and single hyphens, such as my-city.");
        return "";
    }

    private static void Section(YamlEntry section, ScenarioDraft draft, ProblemList problems)
    {
        if (section.Value.Kind != YamlKind.Mapping)
        {
            problems.Add(section.Value.Spot, section.Key, section.Value.Shown, "is not a section with keys",
                $"Known here: {WayOut.List(Sections.KeysOf(section.Key))}.");
            return;
        }

        foreach (var entry in section.Value.Entries)
            if (Sections.Find($"{section.Key}.{entry.Key}") is { } key) Number(key, entry, draft, problems);
            else EntryReading.Unknown(entry, section.Key, Sections.KeysOf(section.Key), problems);
    }

    private static void Number(NumberKey key, YamlEntry entry, ScenarioDraft draft, ProblemList problems)
    {
        draft.Written.Add(key);
        if (NumberReading.Read(key, entry, problems) is { } number) draft.Numbers[key] = number;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase();
}
