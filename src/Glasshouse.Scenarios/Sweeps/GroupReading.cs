using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads which numbers of a plan are moved together.</summary>
/// <param name="numbers">The numbers that the plan moves.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class GroupReading(ImmutableArray<SweptNumber> numbers, ProblemList problems)
{
    private const string Sections = "sections";
    private const string Example = "Write groups: { crowding-out: [morals.crowding-out, conduct.commercial-fraud-crowding-out] }, or groups: sections.";

    /// <summary>The groups; none where nothing is written.</summary>
    public ImmutableArray<NumberGroup> Read(YamlEntry? entry)
    {
        if (entry is null) return [];
        if (entry.Value is { Kind: YamlKind.Scalar, Text: Sections })
            return [.. numbers.GroupBy(number => number.Key.Section, StringComparer.Ordinal).Select(section => new NumberGroup(section.Key, [.. section.Select(number => number.Key)]))];
        if (entry.Value.Kind != YamlKind.Mapping || entry.Value.Entries.IsEmpty)
        {
            problems.Add(entry.Value.Spot, "groups", entry.Value.Shown, "is not a mapping of groups", Example);
            return [];
        }

        ImmutableArray<NumberGroup> groups = [.. entry.Value.Entries.Select(Group).OfType<NumberGroup>()];
        foreach (var twice in groups.SelectMany(group => group.Keys).GroupBy(key => key).Where(same => same.Count() > 1))
            problems.Add(entry.Value.Spot, "groups", twice.Key.Path, "stands twice", "A number moves with one group; take it out of the other.");
        return groups;
    }

    private NumberGroup? Group(YamlEntry entry)
    {
        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.IsEmpty)
        {
            problems.Add(entry.Value.Spot, $"groups.{entry.Key}", entry.Value.Shown, "is not a list of numbers", Example);
            return null;
        }

        return new NumberGroup(entry.Key, [.. entry.Value.Items.SelectMany(item => Keys(entry, item))]);
    }

    private NumberKey[] Keys(YamlEntry entry, YamlPart item)
    {
        NumberKey[] found = [.. numbers.Select(number => number.Key).Where(key => item.Text == key.Path || item.Text == key.Section + ".*")];
        if (found.Length == 0 && numbers.Length > 0)
            problems.Add(item.Spot, $"groups.{entry.Key}", item.Shown, "is not among the factors", WayOut.Nearest(item.Text, numbers.Select(number => number.Key.Path), "Name a number that this plan moves, or a section such as morals.*."));
        return found;
    }
}
