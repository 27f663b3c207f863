using Glasshouse.Reports.Tables;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What made this page, so that somebody else can make it again.</summary>
internal static class ManifestSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var (size, context) = (material.Findings.Size, material.Context);
        page.Element("p", "The same scenarios, size and seeds give the same bytes on any machine; manifest.json beside this page holds every number needed.");
        HtmlTable.Write(page, "How this was made", ["What", "Value"], new (string What, string Value)[]
        {
            ("Command", context.Command),
            ("Engine", context.EngineVersion),
            ("Runtime", context.Runtime),
            ("People", NumberText.Whole(size.People)),
            ("Months", $"{size.BurnIn} of burn-in, {size.Months} under the regime"),
            ("Seeds", $"{size.Seeds}, from {size.FirstSeed}"),
            ("Threads and lanes", $"{context.Threads} threads, {context.Lanes}; without effect on any result"),
            ("Result hash", material.Findings.ResultHash),
        }.Select(row => (IReadOnlyList<Cell>)[row.What, new(row.Value, "code")]));
        page.Element("p", "The numbers of every picture and table of this page lie beside it, tidy, for a spreadsheet:");
        using (page.Open("ul"))
            foreach (var table in ReportTables.Of(material.Findings))
                using (page.Open("li"))
                {
                    page.Element("a", table.Name + ".csv", ("href", table.Name + ".csv"));
                    page.Text($": {table.Caption}.");
                }

        HtmlTable.Write(page, "Hashes of the arms", ["Arm", "Scenario", "Plan", "Results, seed by seed"],
            material.Findings.Arms.Select(arm => (IReadOnlyList<Cell>)
            [
                arm.Scenario.Name, Hash(arm.Scenario.Hash), Hash(arm.PlanHash),
                new(string.Join(" ", arm.ResultHashes.Select(Short)), "code"),
            ]));
    }

    private static Cell Hash(string hash) => new(Short(hash), "code");

    private static string Short(string hash) => hash.Length > 16 ? $"{hash.AsSpan(0, 16)}…" : hash;
}
