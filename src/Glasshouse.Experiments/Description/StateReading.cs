using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Glasshouse.Experiments.Description;

/// <summary>Reads what actors, regions and the country are made of.</summary>
internal static partial class StateReading
{
    /// <summary>Every type of the engine's world whose name ends so, with its parts; the plain name first.</summary>
    public static ImmutableArray<ModelRecord> Of(params string[] endings) =>
    [
        .. endings.SelectMany(ending => EngineText.Files
            .Where(file => !file.Key.Contains("Mechanisms/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file.Key).EndsWith(ending, StringComparison.Ordinal))
            .OrderBy(file => Path.GetFileNameWithoutExtension(file.Key) != ending)
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Record(Path.GetFileNameWithoutExtension(file.Key), file.Value)))
            .Where(record => !record.Columns.IsEmpty)
    ];

    /// <summary>Facts of the month by the headings of their file.</summary>
    public static ImmutableArray<(string Heading, ImmutableArray<string> Names)> Facts() =>
    [
        .. EngineText.Files.Where(file => file.Key.EndsWith("Fact.cs", StringComparison.Ordinal))
            .SelectMany(file => FactsOf(file.Value[(file.Value.IndexOf("enum", StringComparison.Ordinal))..]))
    ];

    private static ModelRecord Record(string name, string text)
    {
        var columns = Pointer().Matches(text).ToDictionary(found => found.Groups["name"].Value, found => found.Groups["type"].Value == "ushort" ? 2 : 1, StringComparer.Ordinal);
        var members = EngineText.OfMembers(name).Where(member => columns.Count == 0 || columns.ContainsKey(member.Name));
        var parts = members.GroupBy(member => member.Summary, StringComparer.Ordinal)
            .Select(same => new ModelColumn(string.Join(", ", same.Select(member => member.Name)), same.Sum(member => columns.GetValueOrDefault(member.Name)), same.Key));
        return new ModelRecord(name, EngineText.OfType(name), [.. parts]);
    }

    private static IEnumerable<(string Heading, ImmutableArray<string> Names)> FactsOf(string text)
    {
        var heading = "";
        foreach (var block in text.Split('\n').Select(line => line.Trim()))
        {
            if (block.StartsWith("//", StringComparison.Ordinal)) heading = block.Trim('/', ' ');
            else if (Names(block) is { IsEmpty: false } names) yield return (heading, names);
        }
    }

    private static ImmutableArray<string> Names(string line) =>
        line.EndsWith(',') ? [.. line.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Where(name => name != "Count" && char.IsUpper(name[0]))] : [];

    [GeneratedRegex(@"public (?<type>ushort|byte)\* (?<name>\w+) =>(?! memory;)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pointer();
}
