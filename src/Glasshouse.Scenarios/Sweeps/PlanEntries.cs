using System.Globalization;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads plain entries of a mapping: whole numbers between limits, words out of a list, switches.</summary>
/// <param name="entries">The entries by key.</param>
/// <param name="home">Where the mapping stands.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="path">Address of the mapping with a dot behind it; empty for the file.</param>
internal sealed class PlanEntries(Dictionary<string, YamlEntry> entries, Spot home, ProblemList problems, string path = "")
{
    /// <summary>Where the mapping stands.</summary>
    public Spot Home => home;

    /// <summary>True where the key is written.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>A whole number; <paramref name="standard"/> where none is written or it is wrong.</summary>
    public ulong Whole(string key, ulong standard, ulong from, ulong to, string wayOut)
    {
        if (!entries.TryGetValue(key, out var entry)) return standard;
        var text = entry.Value is { Kind: YamlKind.Scalar, IsQuoted: false } part ? part.Text.Replace("_", "", StringComparison.Ordinal) : "";
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to) return number;
        var rule = to > ulong.MaxValue / 2
            ? string.Create(CultureInfo.InvariantCulture, $"is not a whole number of {from} or more")
            : string.Create(CultureInfo.InvariantCulture, $"is not a whole number in {from:N0}…{to:N0}");
        problems.Add(entry.Value.Spot, path + key, entry.Value.Shown, rule, wayOut);
        return standard;
    }

    /// <summary>A word out of a list; <paramref name="standard"/> where none is written or it is wrong.</summary>
    public string Word(string key, string standard, IReadOnlyList<string> known)
    {
        if (!entries.TryGetValue(key, out var entry)) return standard;
        if (entry.Value.Kind == YamlKind.Scalar && known.Contains(entry.Value.Text)) return entry.Value.Text;
        problems.Add(entry.Value.Spot, path + key, entry.Value.Shown, $"is none of {WayOut.List(known)}", WayOut.Nearest(entry.Value.Text, known, $"Write {path}{key}: {standard}."));
        return standard;
    }

    /// <summary>A switch; <paramref name="standard"/> where none is written or it is wrong.</summary>
    public bool Switch(string key, bool standard)
    {
        if (!entries.TryGetValue(key, out var entry)) return standard;
        if (entry.Value is { Kind: YamlKind.Scalar, Text: "true" or "false" }) return entry.Value.Text == "true";
        problems.Add(entry.Value.Spot, path + key, entry.Value.Shown, "is not a switch", "Write true or false.");
        return standard;
    }

    /// <summary>The entries of a mapping by key, each unknown one a problem.</summary>
    public static PlanEntries Of(YamlPart mapping, string path, IReadOnlyList<string> known, ProblemList problems)
    {
        var found = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key)) found[entry.Key] = entry;
            else problems.Add(entry.Spot, $"{path}.{entry.Key}", "", "is not a known key", WayOut.Nearest(entry.Key, known, $"Known here: {WayOut.List(known)}."));
        }

        return new PlanEntries(found, mapping.Spot, problems, path + ".");
    }

    /// <summary>The entry of a key; null where it is not written.</summary>
    public YamlEntry? Entry(string key) => entries.GetValueOrDefault(key);
}
