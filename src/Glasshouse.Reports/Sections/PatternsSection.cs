using System.Globalization;
using Glasshouse.Experiments.Patterns;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>The patterns by which the society is judged: target, source, model, tolerance, and whether it passes.</summary>
internal static class PatternsSection
{
    /// <summary>True where patterns were looked at.</summary>
    public static bool HasContent(Material material) => material.Findings.Patterns.Count > 0;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var findings = material.Findings.Patterns;
        page.Element("p",
            "A parameterisation of the society is accepted or rejected by patterns that are known from elsewhere. What the arms of this run can show stands here; the rest has runs of its own, " +
            "and ./glasshouse patterns makes the whole table. A miss is shown, never tuned away. " + TieText.Meaning);
        HtmlTable.Write(page, "Patterns", ["Pattern", "Target", "Published", "Model", "Tolerance", "What it tests", "Verdict"],
            findings.SelectMany(finding => Rows(material, finding)), "stack");
        page.Element("p", Sum(findings), ("class", "quiet"));
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Material material, PatternFinding finding)
    {
        if (finding.Rows.Count == 0)
            yield return [Name(finding), finding.Pattern.Sentence, "", "", "", "", Verdict(finding.State) + (finding.Reason.Length > 0 ? $". {finding.Reason}" : "")];
        foreach (var row in finding.Rows)
        {
            foreach (var id in row.Evidence) material.Cite(id);
            yield return
            [
                Name(finding), $"{Capital(row.What)}, {row.Unit} ({row.Setting})", new(Target(row), "", row.Evidence), new(NumberText.Of(row.Model), "number"),
                $"{(row.Tolerance == 0 ? "none" : "± " + NumberText.Of(row.Tolerance))}: {row.Why}",
                TieText.Long(row.Tie),
                new(row.Passes ? "pass" : "miss", row.Passes ? "better" : "worse"),
            ];
        }
    }

    private static Cell Name(PatternFinding finding) => $"{finding.Pattern.Id} {finding.Pattern.Title}";

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Target(PatternRow row) => row.Rule switch
    {
        PatternRule.AtLeast => "at least " + NumberText.Of(row.Target),
        PatternRule.AtMost => "at most " + NumberText.Of(row.Target),
        _ => NumberText.Of(row.Target),
    };

    private static string Verdict(PatternState state) => state switch
    {
        PatternState.NotModelled => "not modelled",
        PatternState.NotRun => "not run here",
        PatternState.Pass => "pass",
        _ => "miss",
    };

    private static string Sum(IReadOnlyList<PatternFinding> findings) =>
        $"{findings.Count(finding => finding.State == PatternState.Pass)} patterns pass, {findings.Count(finding => finding.State == PatternState.Miss)} miss, " +
        $"{findings.Count(finding => finding.State == PatternState.NotRun)} have runs of their own, {findings.Count(finding => finding.State == PatternState.NotModelled)} are not modelled.";
}
