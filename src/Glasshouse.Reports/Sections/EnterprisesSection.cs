using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Enterprises: the harm they do, what of it is found, who is listed, and whom it reaches.</summary>
internal static class EnterprisesSection
{
    private static readonly string[] Harm = ["unsafe-food", "unsafe-drugs", "counterfeits", "enterprise-fraud", "harmed-by-enterprises"];

    private static readonly string[] Found = ["diligence", "harm-recorded", "harm-recorded-connected"];

    private static readonly string[] List = ["enterprises-listed", "enterprises-listed-wrongly", "executives-barred"];

    /// <summary>True where any arm has enterprises.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(arm => double.IsFinite(Material.On(arm, "diligence")?.LastYear.Mean ?? double.NaN));

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "Most published rules of social credit are about businesses. Here enterprises take more or less care, depending on their margins, on how likely they think it that harm is found, " +
            "and on what a penalty or a listing would cost them. People bear what they do. No study has measured what a list does to unsafe food, accidents, counterfeits or fraud: " +
            "every weight is an assumption with a range, so the direction of a difference says more than its size.");
        WriteAccidents(page, material);
        WriteDots(page, material, "Harm, found or not", Harm);
        WriteDots(page, material, "Care, and what is put on record", Found);
        page.Element("p", "Where officials are for sale, records of enterprises with political connections are dropped first; the distance between the two rates of record is that favour.");
        WriteList(page, material);
    }

    private static void WriteAccidents(HtmlText page, Material material)
    {
        page.Element("h3", "Accidents fall in every arm");
        using (page.Open("p"))
        {
            page.Text("Deaths at work fell for years before any list existed. The model has the same fall in every arm, before the start and after it, for reasons that lie outside it; only the distance between the lines speaks of a regime. ");
            foreach (var id in new[] { "W1", "W4-deaths" })
                if (material.Cite(id) is { } figure && FigureText.IsUsable(figure)) page.Text(figure.What + " " + NumberText.Of(figure.Value ?? double.NaN) + ". ");
            Citation.Links(page, ["W1", "W4-deaths"]);
        }

        var found = material.Findings.Arms.Select(arm => (Arm: arm, Finding: Material.On(arm, "accidents"))).Where(pair => pair.Finding?.Series.Any(point => double.IsFinite(point.Mean)) == true).ToArray();
        if (found.Length == 0) return;
        var measure = found[0].Finding!.Measure;
        var lines = found.Select(pair => new ChartLine(pair.Arm.Scenario.Name, material.StyleOf(pair.Arm), pair.Finding!.Series)).ToArray();
        var ends = string.Join("; ", found.Select(pair => $"{pair.Arm.Scenario.Name} ends at {NumberText.Of(pair.Finding!.Series[^1].Mean)}"));
        Picture.Write(page, "enterprise-accidents", measure.Title, measure.Unit, $"{measure.Meaning} {ends}.", LineChart.Width, LineChart.Height,
            drawing => LineChart.Draw(drawing, lines), table => WriteTable(table, material, "Accidents and deaths at work in the last twelve months", ["accidents", "deaths-at-work"]));
    }

    private static void WriteDots(HtmlText page, Material material, string title, string[] measures)
    {
        page.Element("h3", title);
        using (page.Open("div", ("class", "pictures")))
            foreach (var name in measures)
            {
                var arms = material.Findings.Arms.Where(arm => double.IsFinite(Material.On(arm, name)?.LastYear.Mean ?? double.NaN)).ToArray();
                if (arms.Length == 0) continue;
                var measure = Material.On(arms[0], name)!.Measure;
                var dots = arms.Select(arm => new NamedDot(arm.Scenario.Name, material.StyleOf(arm), Material.On(arm, name)!.LastYear)).ToArray();
                EstimatePicture.Write(page, "enterprise-" + name, measure.Title, $"{measure.Unit}. {measure.Meaning}", [new DotGroup("", dots)]);
            }
    }

    private static void WriteList(HtmlText page, Material material)
    {
        if (!material.Findings.Arms.Any(arm => Material.On(arm, "enterprises-listed")?.LastYear.Mean > 0)) return;
        page.Element("h3", "The corporate list");
        page.Element("p", "A listing is wrong where only the record of another enterprise, filed by mistake, was behind it. No published figure says how many are; the level rests on an assumed rate of such mistakes.");
        WriteTable(page, material, "The corporate list in the last twelve months", List);
    }

    private static void WriteTable(HtmlText page, Material material, string caption, string[] measures)
    {
        var titles = measures.Select(name => Measures.All.First(measure => measure.Name == name)).Select(measure => $"{measure.Title}, {measure.Unit}");
        HtmlTable.Write(page, caption, ["Arm", .. titles],
            material.Findings.Arms.Select(arm => (IReadOnlyList<Cell>)[arm.Scenario.Name, .. measures.Select(name => Value(arm, name))]));
    }

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
