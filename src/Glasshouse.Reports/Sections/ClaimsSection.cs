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
            "A figure that could not be found again is not printed. The state of each claim follows from the run by a rule that stands with it.");
        page.Element("p", ClaimJudging.Rules, ("class", "quiet"));
        var judged = EssayClaims.All.Select(claim => (Claim: claim, Verdict: ClaimJudging.Of(claim, material.Findings))).ToArray();
        page.Element("p", Sum(judged.Select(one => one.Verdict.State).ToArray()));
        HtmlTable.Write(page, "Claims of the essay", ["The essay says", "State", "What was really measured", "Published", "What the model shows"],
            judged.Select(one => (IReadOnlyList<Cell>)
            [
                one.Claim.Claim, new($"{Word(one.Verdict.State)}. {one.Verdict.Reason}", Kind(one.Verdict.State)),
                one.Claim.Really, Published(material, one.Claim), Model(material, one.Claim),
            ]), "stack");
    }

    private static string Sum(ClaimState[] states) =>
        $"{states.Length} claims: {states.Count(state => state == ClaimState.Shown)} shown, {states.Count(state => state == ClaimState.NotShown)} not shown, " +
        $"{states.Count(state => state == ClaimState.CannotBeKnown)} cannot be known.";

    private static string Word(ClaimState state) => state switch
    {
        ClaimState.Shown => "Shown",
        ClaimState.NotShown => "Not shown",
        _ => "Cannot be known",
    };

    private static string Kind(ClaimState state) => state switch
    {
        ClaimState.Shown => "shown",
        ClaimState.NotShown => "not-shown",
        _ => "unknown",
    };

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
