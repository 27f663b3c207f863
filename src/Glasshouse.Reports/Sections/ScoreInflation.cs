using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What a high score says of conduct once points have become an aim, and what running the regime costs beside the harm it is meant to lower.</summary>
internal static class ScoreInflation
{
    /// <summary>True where any arm has a best band.</summary>
    public static bool HasContent(Material material) => Scored(material).Length > 0;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "A score is worth its trouble if it tells who keeps rules. The picture sets the share of offenders who stand in the best band in the month of their offence " +
            "beside the share of all adults there. Where both are as high, the score tells nothing of conduct: points were sought, bought, or earned elsewhere.");
        foreach (var arm in Scored(material)) WritePicture(page, material, arm);
        page.Element("p", "Prices and harms below are assumptions with ranges, in months of median income; they put unlike things on one scale and no more.");
        HtmlTable.Write(page, "Harm of offences and cost of running it, last twelve months, % of a month’s income for each adult",
            ["Arm", "Harm of offences", "Cost of running it", "In the best band, % of adults", "Of offenders, %"],
            material.Findings.Arms.Select(Row));
    }

    private static ArmFindings[] Scored(Material material) =>
        [.. material.Findings.Arms.Where(arm => Material.On(arm, "high-band")?.LastYear.Mean > 0)];

    private static void WritePicture(HtmlText page, Material material, ArmFindings arm)
    {
        var (all, offenders) = (Material.On(arm, "high-band")!, Material.On(arm, "high-band-offenders")!);
        ChartLine[] lines =
        [
            new("all adults", ArmStyles.Of(0), all.Series),
            new("offenders", material.StyleOf(arm), offenders.Series),
        ];
        Picture.Write(page, "inflation-" + arm.Scenario.Name, $"In the best band, {arm.Scenario.Name}", "%",
            $"{offenders.Measure.Meaning} At the end {NumberText.Of(offenders.Series[^1].Mean)} % of offenders and {NumberText.Of(all.Series[^1].Mean)} % of adults stand there.",
            LineChart.Width, LineChart.Height, drawing => LineChart.Draw(drawing, lines), table => WriteTable(table, lines));
    }

    private static void WriteTable(HtmlText page, ChartLine[] lines) =>
        HtmlTable.Write(page, "In the best band, %: every sixth month.", ["Month", .. lines.Select(line => line.Name)],
            lines[0].Points.Select((point, at) => (point, at)).Where(pair => pair.point.Month % 6 == 0)
                .Select(pair => (IReadOnlyList<Cell>)[NumberText.Whole(pair.point.Month), .. lines.Select(line => new Cell(NumberText.Of(line.Points[pair.at]), "number"))]));

    private static IReadOnlyList<Cell> Row(ArmFindings arm) =>
        [arm.Scenario.Name, Value(arm, "harm"), Value(arm, "running-cost"), Value(arm, "high-band"), Value(arm, "high-band-offenders")];

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
