using Glasshouse.Experiments;
using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Sections;

/// <summary>What each arm is: its claim, and every number that differs from the arm it builds on, with its ground.</summary>
internal static class ArmChanges
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        foreach (var arm in material.Findings.Arms)
        {
            var origin = material.Findings.Arms.FirstOrDefault(other => other.Scenario.Name == arm.Scenario.Extends) ?? material.Baseline;
            page.Element("h3", $"{arm.Scenario.Title} ({arm.Scenario.Name})");
            page.Element("p", $"{arm.Scenario.Says} {arm.Scenario.Claims}");
            foreach (var sentence in Dates(material, arm.Scenario)) page.Element("p", sentence);
            if (origin is not null && origin != arm) WriteChanges(page, material, arm, origin);
        }
    }

    private static IEnumerable<string> Dates(Material material, Scenario scenario)
    {
        if (scenario.End is { } end) yield return $"The regime ends: from {end} on there is none.";
        foreach (var heard in scenario.Events)
        {
            foreach (var id in heard.Evidence) material.Cite(id);
            yield return $"In {heard.Date} people hear {EventKinds.Of(heard.Kind).Heard}; it comes before {NumberText.Exact(100 * heard.Reach)} % of adults. " +
                (heard.Evidence.IsEmpty ? $"Assumption: {heard.Reason}" : $"Evidence: {string.Join(", ", heard.Evidence)}. {heard.Reason}");
        }
    }

    private static void WriteChanges(HtmlText page, Material material, ArmFindings arm, ArmFindings origin)
    {
        var changed = arm.Scenario.Numbers.Values
            .Where(number => !origin.Scenario.Numbers.TryGetValue(number.Key, out var other) || !number.Values.SequenceEqual(other.Values))
            .OrderBy(number => number.Key.Path, StringComparer.Ordinal)
            .ToArray();
        using (page.Open("details"))
        {
            page.Element("summary", $"{changed.Length} {(changed.Length == 1 ? "number differs" : "numbers differ")} from {origin.Scenario.Name}");
            HtmlTable.Write(page, $"Numbers of {arm.Scenario.Name} that differ from {origin.Scenario.Name}", ["Number", origin.Scenario.Name, arm.Scenario.Name, "Ground"],
                changed.Select(number => Row(material, number, origin.Scenario.Numbers.GetValueOrDefault(number.Key))), "stack");
        }
    }

    private static IReadOnlyList<Cell> Row(Material material, ScenarioNumber number, ScenarioNumber? before) =>
    [
        $"{number.Key.Path}: {number.Key.Meaning}",
        before is null ? "not set" : Values(before),
        Values(number),
        Ground(material, number),
    ];

    private static string Values(ScenarioNumber number) =>
        string.Join("; ", number.Values.Select(dated => (dated.From is { } from ? $"from {from}: " : "") + NumberText.Exact(dated.Value))) + $" {number.Key.Unit}";

    private static Cell Ground(Material material, ScenarioNumber number)
    {
        foreach (var id in number.Evidence) material.Cite(id);
        var range = number is { RangeLow: { } low, RangeHigh: { } high } ? $" Range {NumberText.Exact(low)} to {NumberText.Exact(high)}." : "";
        return new($"{(number.IsAssumption ? "Assumption: " : "")}{number.Assumption}{range}", number.IsAssumption ? "assumption" : "", number.Evidence);
    }
}
