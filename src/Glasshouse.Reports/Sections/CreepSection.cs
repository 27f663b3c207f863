using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Scope creep, never without the twin that has none.</summary>
internal static class CreepSection
{
    private static readonly string[] Compared =
        ["political-weight", "added-classes", "trivial-records", "political-records", "listed", "support", "dissent", "votes-against-conviction", "corruption"];

    /// <summary>Writes the part.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("h3", "Scope creep, with and without");
        if (material.Findings.CreepTwins.Count == 0)
        {
            page.Element("p", material.Findings.Arms.Any(arm => CreepTwin.Creeps(arm.Scenario))
                ? "A rulebook of this run can creep, but it was run alone, without its twin that cannot: what creep does is not told."
                : "No arm of this run has a rulebook that can creep.");
            return;
        }

        page.Element("p",
            "A rulebook can come to weigh politics more, and to count what it did not count before: small remarks, the company of listed people, silence. In the model it does so the faster the more support is expressed, " +
            "the more the channels cover and the fewer look on; exposed scandals undo it where oversight is independent. Nobody has measured how fast rulebooks widen, so each arm that can creep stands beside its twin " +
            $"that cannot: the same people with the same luck, on the first {material.Findings.CreepTwins[0].Without.ResultHashes.Count} of {material.Findings.Size.Seeds} seeds. What creep does is the difference, and it is only as good as its assumed speed.");
        foreach (var twin in material.Findings.CreepTwins) WriteTwin(page, material, twin);
    }

    private static void WriteTwin(HtmlText page, Material material, CreepTwin twin)
    {
        var name = twin.With.Scenario.Name;
        if (Lines(material, twin) is { Length: > 0 } lines)
            Picture.Write(page, "creep-" + name, $"Political weight of the rulebook: {name}", "% of full weight",
                "The weight of politics with scope creep and in the twin without it, month by month.", LineChart.Width, LineChart.Height,
                drawing => LineChart.Draw(drawing, lines), table => WriteMonths(table, name, lines));
        HtmlTable.Write(page, $"{name} with scope creep and without, last twelve months",
            ["Measure", "With creep", "Without creep", "What creep does", "In words"],
            Compared.Where(measure => Material.On(twin.With, measure) is not null).Select(measure => Row(twin, measure)));
    }

    private static IReadOnlyList<Cell> Row(CreepTwin twin, string measure)
    {
        var (with, without) = (Material.On(twin.With, measure)!, Material.On(twin.Without, measure)!);
        return
        [
            $"{with.Measure.Title}, {with.Measure.Unit}", new(NumberText.Of(with.LastYear), "number"), new(NumberText.Of(without.LastYear), "number"),
            new(with.AgainstBaseline is { } difference ? NumberText.Of(difference) : NumberText.None, "number"),
            Judgement.Word(Judgement.Of(with.AgainstBaseline)),
        ];
    }

    private static ChartLine[] Lines(Material material, CreepTwin twin)
    {
        var style = ArmStyles.Of(material.Findings.Arms.ToList().FindIndex(arm => arm.Scenario.Name == twin.With.Scenario.Name));
        return
        [
            .. new[] { ("with creep", style, twin.With), ("without", ArmStyles.Of(0), twin.Without) }
                .Select(line => new ChartLine(line.Item1, line.Item2, Material.On(line.Item3, "political-weight")?.Series ?? []))
                .Where(line => line.Points.Any(point => double.IsFinite(point.Mean)))
        ];
    }

    private static void WriteMonths(HtmlText page, string name, ChartLine[] lines) =>
        HtmlTable.Write(page, $"Political weight of the rulebook of {name}, % of full weight", ["Month", .. lines.Select(line => line.Name)],
            lines[0].Points.Select((point, index) => (IReadOnlyList<Cell>)
                [NumberText.Whole(point.Month), .. lines.Select(line => new Cell(index < line.Points.Count ? NumberText.Of(line.Points[index].Mean) : NumberText.None, "number"))]));
}
