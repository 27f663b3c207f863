using System.Globalization;
using Glasshouse.Evidence;
using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>What the scenarios say: their claims, their numbers with grounds, their dates, their places.</summary>
internal static class ScenarioBlocks
{
    /// <summary>By which program the document was written, and of which scenarios it speaks.</summary>
    public static string WrittenBy(OddMaterial material) =>
        $"Written by Glasshouse {material.Version} from {material.Model.Walks.Sum(walk => walk.Steps.Length)} steps of a month, {NumberKeys.All.Length} numbers, "
        + $"{material.Model.Outcomes.Length} outcomes and {material.Model.Decisions.Length} decisions of luck, for the scenarios "
        + string.Join(", ", material.Scenarios.Select(scenario => Code(scenario.Name))) + ".";

    /// <summary>Each scenario with its claims and with what it changes.</summary>
    public static string All(OddMaterial material)
    {
        var text = new MarkdownText();
        foreach (var scenario in material.Scenarios) Write(text, material, scenario);
        return text.ToString();
    }

    /// <summary>Every number as the root scenario has it.</summary>
    public static string Numbers(OddMaterial material)
    {
        var text = new MarkdownText();
        foreach (var section in NumberKeys.All.GroupBy(key => key.Section, StringComparer.Ordinal))
            text.Block($"#### {section.Key}").Table(["number", "unit", "limits", "meaning", "value", "ground"], section.Select(key => Row(material.Root.Numbers[key])));
        return text.ToString();
    }

    /// <summary>Numbers that read as off before the regime starts.</summary>
    public static string RegimeParts(OddMaterial material) => Codes(NumberKeys.All.Where(Regime.Parts.Contains).Select(key => key.Path)) + ".";

    /// <summary>Places of the scenarios.</summary>
    public static string Places(OddMaterial material) => new MarkdownText()
        .Table(["place", "provinces", "people in them", "scenarios"], material.Scenarios.GroupBy(scenario => scenario.Place, StringComparer.Ordinal).Select(Place))
        .ToString();

    /// <summary>Numbers that change by date.</summary>
    public static string DatedNumbers(OddMaterial material) => new MarkdownText()
        .Table(["scenario", "number", "value by date", "ground"], material.Scenarios.SelectMany(scenario => Dated(material, scenario).Select(number =>
            (string[])[Code(scenario.Name), Code(number.Key.Path), NumberCells.Values(number), NumberCells.Ground(number)])))
        .ToString();

    /// <summary>What the numbers of a scenario must keep together.</summary>
    public static string Contradictions(OddMaterial material) => new MarkdownText()
        .Table(["number", "is refused where it", "way out"], Scenarios.Contradictions.All.Select(rule => (string[])[Code(rule.At.Path), Plain(rule.Rule), Plain(rule.WayOut)]))
        .ToString();

    private static void Write(MarkdownText text, OddMaterial material, Scenario scenario)
    {
        text.Block($"#### {Plain(scenario.Name)}: {Plain(scenario.Title)}");
        text.Block($"{Plain(scenario.Says)} *Claims:* {Plain(scenario.Claims.Trim())}");
        var builds = scenario.Extends.Length == 0 ? "Builds on nothing." : $"Builds on {Code(scenario.Extends)}.";
        text.Block($"{builds} The regime starts in {scenario.Start}{(scenario.End is { } end ? $" and ends in {end}" : "")}. Place: {Plain(scenario.Place)}.{Bands(scenario)}{News(scenario)}");
        if (scenario.Name == material.Root.Name) return;
        var changed = ScenarioComparison.Between(material.ParentOf(scenario), scenario);
        if (changed.Length == 0) return;
        text.Table(["number", "before", "here", "ground"], changed.Select(change => (string[])
            [Code(change.Key.Path), NumberCells.Values(change.Before), NumberCells.Values(change.After), NumberCells.Ground(change.After)]));
    }

    private static string Bands(Scenario scenario) => scenario.Bands.IsEmpty ? "" :
        " Bands: " + string.Join(", ", scenario.Bands.Select(band => $"{Plain(band.Name)} from {band.From.ToString(CultureInfo.InvariantCulture)}")) + ".";

    private static string News(Scenario scenario) => scenario.Events.IsEmpty ? "" :
        " News: " + string.Join("; ", scenario.Events.Select(news => $"{news.Date} {Plain(EventKinds.Of(news.Kind).Name)} before {NumberText.Exact(100 * news.Reach)} % of adults ({(news.Evidence.IsEmpty ? "assumption" : NumberCells.Links(news.Evidence))})")) + ".";

    private static string[] Row(ScenarioNumber number) =>
        [Code(number.Key.Name), Plain(number.Key.Unit), NumberCells.Limits(number.Key), Plain(number.Key.Meaning), NumberCells.Values(number), NumberCells.Ground(number)];

    private static string[] Place(IGrouping<string, Scenario> same)
    {
        var provinces = EvidenceLibrary.Provinces(same.Key) ?? [];
        return
        [
            Plain(same.Key), NumberText.Whole(provinces.Length), NumberText.Whole(provinces.Sum(province => province.Population)),
            Codes(same.Select(scenario => scenario.Name)),
        ];
    }

    // What a scenario takes over from the one it builds on is told there.
    private static IEnumerable<ScenarioNumber> Dated(OddMaterial material, Scenario scenario) => NumberKeys.All
        .Select(key => scenario.Numbers[key])
        .Where(number => number.Values.Length > 1)
        .Where(number => scenario.Name == material.Root.Name || !number.Values.SequenceEqual(material.ParentOf(scenario).Numbers[number.Key].Values));
}
