using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Sections;

/// <summary>What citizens think, what a poll finds of it, and what somebody could find out who does not trust the answers.</summary>
internal static class KnowingSection
{
    private static readonly string[] Cited =
        ["AT-621", "AT-624", "AT-625", "AT-626", "A13", "A14", "AT-601-cn", "AT-601-us", "AT-603-2019-risk-government", "AT-603-2019-risk-companies", "AT-604-accept"];

    private static readonly (string Measure, string Name)[] Kinds = [("approve", "what adults think"), ("list-approval", "by lists"), ("poll", "asked outright")];

    /// <summary>True where any arm knows what people think of data collection.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(arm => double.IsFinite(Material.On(arm, "accept-state")?.LastYear.Mean ?? double.NaN));

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        foreach (var id in Cited) material.Cite(id);
        page.Element("p",
            "The poll asks outright: some refuse, some who are afraid leave the question open or give a false answer. The same people are shown a list and say only how many of its items are true of them; " +
            "for a random half \"I approve\" is one of them. The difference between the halves shows what people think up to noise, without anybody having said it. " +
            "In China such lists found that direct answers to questions about the state were too kind by 4 to 28 points, 14 on average under autocrats. The truth is known to the model alone.");
        WritePolls(page, material);
        WriteCollectors(page, material);
        foreach (var arm in material.Findings.Arms.Where(arm => !arm.Scenario.Events.IsEmpty)) WriteEvents(page, material, arm);
    }

    private static void WritePolls(HtmlText page, Material material)
    {
        var groups = material.Findings.Arms.Select(arm => new DotGroup(arm.Scenario.Name,
            [.. Kinds.Where(kind => Material.On(arm, kind.Measure) is not null)
                .Select(kind => new NamedDot(kind.Name, material.StyleOf(arm), Material.On(arm, kind.Measure)!.LastYear))])).ToArray();
        EstimatePicture.Write(page, "knowing-poll", "Approval: the truth, by lists, and asked outright", "%, last twelve months", groups);
        HtmlTable.Write(page, "What can be known of approval, last twelve months",
            ["Arm", "Think so, %", "By lists, %", "Asked outright, %", "Outright less truth, points", "Of it among those who answered", "Said in public less truth, points"],
            material.Findings.Arms.Select(arm => Row(arm, "approve", "list-approval", "poll", "poll-error", "poll-error-answered", "falsification-gap")));
    }

    private static void WriteCollectors(HtmlText page, Material material)
    {
        page.Element("h3", "Data collection, by who collects");
        page.Element("p",
            "Levels come from questions near to this one: support for surveillance and caution online in China; in the United States whether risks outweigh benefits, 66 % of the government and 81 % of companies. " +
            "What a person does not accept lowers her approval; by how much is an assumption.");
        HtmlTable.Write(page, "Adults who accept that data about them are collected, last twelve months",
            ["Arm", "By the state, %", "By business, %"], material.Findings.Arms.Select(arm => Row(arm, "accept-state", "accept-business")));
    }

    private static void WriteEvents(HtmlText page, Material material, ArmFindings arm)
    {
        page.Element("h3", $"What people hear in {arm.Scenario.Name}");
        page.Element("p", "The size of each event is an assumption with a range. Until its month the arm is the same as without it.");
        HtmlTable.Write(page, $"Events of {arm.Scenario.Name}",
            ["Month", "What is heard", "Comes before, % of adults", "Heard and taken in, %", "Approve the month before, %", "In its month, %", "A year later, %"],
            arm.Scenario.Events.Select(heard => EventRow(arm, heard)));
    }

    private static IReadOnlyList<Cell> EventRow(ArmFindings arm, ScenarioEvent heard)
    {
        var month = heard.Date.Ordinal - arm.Scenario.Start.Ordinal;
        return
        [
            heard.Date.ToString(), EventKinds.Of(heard.Kind).Heard, new(NumberText.Exact(100 * heard.Reach), "number"), At(arm, "heard", month),
            At(arm, "approve", month - 1), At(arm, "approve", month), At(arm, "approve", month + 12),
        ];
    }

    private static Cell At(ArmFindings arm, string measure, int month)
    {
        foreach (var point in Material.On(arm, measure)?.Series ?? [])
            if (point.Month == month) return new(NumberText.Of(point), "number");
        return new(NumberText.None, "number");
    }

    private static IReadOnlyList<Cell> Row(ArmFindings arm, params string[] measures) =>
    [
        arm.Scenario.Name,
        .. measures.Select(measure => new Cell(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number")),
    ];
}
