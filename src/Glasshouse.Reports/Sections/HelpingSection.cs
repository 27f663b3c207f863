using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Reports.Sections;

/// <summary>Helping strangers: one helper, one victim, the crowd, the blame, and the law whose effect is unknown.</summary>
internal static class HelpingSection
{
    private static readonly (string Measure, string Name)[] Kinds =
    [
        ("help-alone", "each person, alone"), ("help-crowded", "each person, in a crowd"),
        ("victims-helped", "a victim, by anybody"), ("victims-crowded-helped", "a victim in a crowd, by anybody"),
    ];

    private static readonly (string Measure, string Column)[] Columns =
    [
        ("helped", "Helped a stranger, % of adults"), ("victims-helped", "Victims helped by anybody, %"), ("help-ambiguous", "Help where the need is not plain, %"),
        ("helped-for-points", "Done for points, % of help"), ("fear-of-blame", "Fear of blame, %"),
        ("helpers-accused", "Accused, per 100,000 helpers"), ("helpers-charged", "Made to pay, per 100,000 helpers"),
    ];

    /// <summary>True where any arm has somebody in need.</summary>
    public static bool HasContent(Material material) =>
        material.Findings.Arms.Any(arm => Material.On(arm, "victims-helped") is { } finding && double.IsFinite(finding.LastYear.Mean));

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "Each person is less likely to help the more others are present. That is not the same as a victim left alone: where five stand by, five could help. " +
            "Both are shown; the second is what matters to whoever lies on the ground.");
        var groups = material.Findings.Arms.Select(arm => new DotGroup(arm.Scenario.Name,
            [.. Kinds.Where(kind => Material.On(arm, kind.Measure) is not null)
                .Select(kind => new NamedDot(kind.Name, material.StyleOf(arm), Material.On(arm, kind.Measure)!.LastYear))])).ToArray();
        EstimatePicture.Write(page, "helper-and-victim", "One helper and one victim", "%, last twelve months; a crowd is four or more others", groups);
        HtmlTable.Write(page, "Helping in the last twelve months", ["Arm", .. Columns.Select(column => column.Column)],
            material.Findings.Arms.Select(arm => (IReadOnlyList<Cell>)[arm.Scenario.Name, .. Columns.Select(column => Value(arm, column.Measure))]));
        page.Element("h3", "What a Good-Samaritan law does is unknown");
        Law(page, material);
    }

    private static void Law(HtmlText page, Material material)
    {
        material.Cite("HP-345");
        material.Cite("HP-342-2017");
        page.Element("p",
            "No causal estimate was found of what a law that protects helpers does to helping. The part of the fear that it takes away is therefore unknown, " +
            "and may be anything from none to all of it; no value in between is a finding. What the law does by itself is certain: a helper whom it protects cannot be made to pay.");
        var swept = material.Findings.Assumptions.Where(finding => finding.Number.Key == HelpingKeys.LawEffect && finding.Measure == "helped").ToArray();
        foreach (var finding in swept)
            page.Element("p",
                $"Moved through its whole range, from no effect to all, it changes the difference in helping between the arm swept and {material.Findings.Baseline} from {NumberText.Of(finding.AtLow)} " +
                $"to {NumberText.Of(finding.AtHigh)} % of adults a month" + (SharesLaw(material) ? "; both arms have the law, so most of its effect is in both." : "."));
        if (swept.Length == 0) page.Element("p", "This run did not move it through its range.");
    }

    // The law moves in the baseline too where the baseline has it at some time.
    private static bool SharesLaw(Material material) => material.Baseline?.Scenario.Numbers[HelpingKeys.Law].Values.Any(dated => dated.Value > 0) ?? false;

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
