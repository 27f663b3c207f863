using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Published figures beside the model: met or missed, fitted or not.</summary>
internal static class PublishedFigures
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p", TieText.Meaning);
        page.Element("p", Sentences.Checks(material), ("class", "headline-small"));
        HtmlTable.Write(page, "Published and modelled", ["What", "Arm", "Published", "Model", "Tolerance", "What it tests", "Verdict"],
            material.Findings.Checks.Select(check => Row(material, check)), "stack");
    }

    private static IReadOnlyList<Cell> Row(Material material, EvidenceCheck check)
    {
        var figure = material.Cite(check.EvidenceId);
        var published = FigureText.IsUsable(figure) ? $"{NumberText.Of(check.Published)} {check.Unit}" : "no verified figure is at hand";
        var tolerance = check.IsRelative ? $"± {NumberText.Of(check.Tolerance * 100)} % of it" : $"± {NumberText.Of(check.Tolerance)} {check.Unit}";
        return
        [
            check.What,
            check.Arm,
            new(published, "number", [check.EvidenceId]),
            new($"{NumberText.Of(check.Model)} {check.Unit}", "number"),
            tolerance,
            TieText.Long(check.Tie),
            new(check.Passes ? "✓ met" : "✗ missed", check.Passes ? "" : "missed"),
        ];
    }
}
