using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Which assumptions move the verdict, and which turn its sign.</summary>
internal static class AssumptionsSection
{
    private const int Drawn = 12;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var findings = material.Findings.Assumptions;
        if (findings.Count == 0)
        {
            page.Element("p", "The sweep of assumptions was not run. Which assumption would turn the answer is therefore not known from this page.");
            return;
        }

        page.Element("p",
            "Each assumption is moved alone to the low and to the high end of its range. A bar shows how the difference to the society without scoring moves; " +
            "its lighter upper half belongs to the low end, its darker lower half to the high end. Assumptions that matter together do not show here. " +
            "Assumptions about enterprises and about credit are looked at on measures of enterprises and of credit too.");
        if (material.Findings.AssumptionsNote.Length > 0) page.Element("p", material.Findings.AssumptionsNote, ("class", "quiet"));
        foreach (var arm in findings.GroupBy(finding => (finding.Arm, finding.Baseline)))
        {
            page.Element("h3", $"{arm.Key.Arm} beside {arm.Key.Baseline}");
            using (page.Open("div", ("class", "pictures")))
                foreach (var group in arm.GroupBy(finding => finding.Measure)) WriteTornado(page, group.Key, [.. Sorted(group)]);
        }
    }

    private static IEnumerable<AssumptionFinding> Sorted(IEnumerable<AssumptionFinding> findings) =>
        findings.OrderByDescending(finding => double.IsFinite(finding.Swing) ? finding.Swing : -1).ThenBy(finding => finding.Number.Key.Path, StringComparer.Ordinal);

    private static void WriteTornado(HtmlText page, string name, AssumptionFinding[] findings)
    {
        var measure = Measures.All.FirstOrDefault(known => known.Name == name);
        var title = measure?.Title ?? name;
        var drawn = findings.Take(Drawn).ToArray();
        Picture.Write(page, $"tornado-{findings[0].Arm}-{name}", title, $"difference, {measure?.Unit ?? "unit of the measure"}; {drawn.Length} largest of {findings.Length}{About(measure)}",
            string.Join(" ", drawn.Select(finding => $"{finding.Number.Key.Path}: from {NumberText.Signed(finding.AtLow.Mean)} to {NumberText.Signed(finding.AtHigh.Mean)}.")),
            Tornado.Width, Tornado.Height(drawn.Length), drawing => Tornado.Draw(drawing, drawn), table => WriteTable(table, title, findings));
    }

    private static string About(Measure? measure) => measure?.Topic is "enterprises" or "credit" ? $" about {measure.Topic}" : "";

    private static void WriteTable(HtmlText page, string title, IReadOnlyList<AssumptionFinding> findings) =>
        HtmlTable.Write(page, $"{title}: all assumptions swept", ["Assumption", "Range", "At the low end", "As it stands", "At the high end", "Sign"],
            findings.Select(finding => (IReadOnlyList<Cell>)
            [
                $"{finding.Number.Key.Path}: {finding.Number.Key.Meaning}",
                Range(finding),
                Difference(finding.AtLow), Difference(finding.AsIs), Difference(finding.AtHigh),
                finding.Flips ? "turns" : "does not turn",
            ]));

    private static string Range(AssumptionFinding finding) =>
        finding.Number is { RangeLow: { } low, RangeHigh: { } high }
            ? $"{NumberText.Exact(low)} to {NumberText.Exact(high)} {finding.Number.Key.Unit}"
            : "not given";

    private static Cell Difference(PairedDifference difference) =>
        new($"{NumberText.Of(difference)}{(Judgement.Of(difference) == Direction.NotDecided ? ", not decided" : "")}", "number");
}
