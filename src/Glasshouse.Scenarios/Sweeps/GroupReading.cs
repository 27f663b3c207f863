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
            return [.. numbers.GroupBy(number => number.Key.Section, StringComparer.Ordinal).Select(section => new NumberGroup(section.Key, [.. section.Select(number => number.Name)]))];
        if (entry.Value.Kind != YamlKind.Mapping || entry.Value.Entries.IsEmpty)
        {
            problems.Add(entry.Value.Spot, "groups", entry.Value.Shown, "is not a mapping of groups", Example);
            return [];
        }

        ImmutableArray<NumberGroup> groups = [.. entry.Value.Entries.Select(Group).OfType<NumberGroup>()];
        foreach (var twice in groups.SelectMany(group => group.Numbers).GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(entry.Value.Spot, "groups", twice.Key, "stands twice", "A number moves with one group; take it out of the other.");
        return groups;
    }

    private NumberGroup? Group(YamlEntry entry)
    {
        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.IsEmpty)
        {
            problems.Add(entry.Value.Spot, $"groups.{entry.Key}", entry.Value.Shown, "is not a list of numbers", Example);
            return null;
        }

        if (!entry.Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            problems.Add(entry.Spot, "groups", entry.Key, "is not a name in kebab case", "Use small letters, digits and single hyphens, such as crowding-out.");
            return null;
        }

        return new NumberGroup(entry.Key, [.. entry.Value.Items.SelectMany(item => Names(entry, item))]);
    }

    private string[] Names(YamlEntry entry, YamlPart item)
    {
        string[] found = [.. numbers.Where(number => item.Text == number.Name || item.Text == number.Key.Section + ".*").Select(number => number.Name)];
        if (found.Length == 0 && numbers.Length > 0)
            problems.Add(item.Spot, $"groups.{entry.Key}", item.Shown, "is not among the factors", WayOut.Nearest(item.Text, numbers.Select(number => number.Name), "Name a number that this plan moves, or a section such as morals.*."));
        return found;
    }
}
