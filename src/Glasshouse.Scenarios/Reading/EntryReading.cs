namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads the entries of a mapping against the keys it may have.</summary>
internal static class EntryReading
{
    /// <summary>The known entries by key; an unknown one is a problem that names the nearest known key.</summary>
    public static Dictionary<string, YamlEntry> Known(YamlPart mapping, string path, IReadOnlyList<string> known, ProblemList problems)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key)) entries[entry.Key] = entry;
            else Unknown(entry, path, known, problems);
        }

        return entries;
    }

    /// <summary>Says that a key is unknown, and which one is near.</summary>
    public static void Unknown(YamlEntry entry, string path, IEnumerable<string> known, ProblemList problems)
    {
        if (problems.IsFull) return;
        var names = known.ToArray();
        var address = path.Length > 0 ? $"{path}.{entry.Key}" : entry.Key;
        var otherwise = names.Length <= 24 ? $"Known here: {WayOut.List(names)}." : "The known keys stand in docs/scenario.schema.json.";
        problems.Add(entry.Spot, address, "", "is not a known key", Misplaced(entry.Key) ?? WayOut.Nearest(entry.Key, names, otherwise));
    }

    private static string? Misplaced(string name) => Sections.Elsewhere(name) is { } key ? $"Write {key.Name}: in the section {key.Section}:." : null;
}
