using Glasshouse.Reports.Claims;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Each claim of the essay beside what its source really measures and what the model shows.</summary>
internal static class ClaimsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "The essay that asks the question rests on figures from the press. Each is set beside what was counted, and beside the model where it can speak. " +
            "A figure that could not be found again is not printed.");
        HtmlTable.Write(page, "Claims of the essay", ["The essay says", "What was really measured", "Published", "What the model shows"],
            EssayClaims.All.Select(claim => (IReadOnlyList<Cell>)[claim.Claim, claim.Really, Published(material, claim), Model(material, claim)]), "stack");
    }

    private static Cell Published(Material material, EssayClaim claim)
    {
        var figures = claim.Evidence.Select(material.Cite).ToArray();
        var known = figures.Where(FigureText.IsUsable).Select(figure => FigureText.Dated(figure!)).Distinct().ToArray();
        var text = string.Join("; ", known);
        if (figures.Any(figure => !FigureText.IsUsable(figure)))
            text += known.Length == 0 ? "No verified figure is at hand." : ". No verified figure is at hand for the rest.";
        return new(text, "", claim.Evidence);
    }

    private static Cell Model(Material material, EssayClaim claim)
    {
        if (!claim.IsModelled) return claim.Model;
        var arm = material.Findings.Arms.FirstOrDefault(arm => arm.Scenario.Name == claim.Arm);
        if (arm is null) return $"{claim.Model} This run has no arm {claim.Arm}.";
        return Material.On(arm, claim.Measure) is { } finding && double.IsFinite(finding.LastYear.Mean)
            ? $"{claim.Model} {finding.Measure.Title}, {claim.Arm}: {NumberText.Of(finding.LastYear)} {finding.Measure.Unit}."
            : $"{claim.Model} This run has no value for it.";
    }
}
