using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Wrongful listing, or where there is none medical debt, province by province, for two arms on one scale.</summary>
internal static class ProvinceMap
{
    /// <summary>True where two provinces or more have a value in any arm.</summary>
    public static bool HasContent(Material material) => Mapped(material).Count > 0;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var arms = Mapped(material);
        var measure = arms[0].Finding.Measure;
        var steps = TileMap.Steps(arms.SelectMany(arm => arm.Finding.ByProvince).Select(estimate => estimate.Mean));
        page.Element("p",
            $"One equal tile for each province, placed by rough geography. {measure.Meaning} All maps share one scale of shades, and the value stands on each tile. " +
            "Provinces and states differ in the model only by their published shares of age, town, minority, income and insurance, " +
            "and states by whether car insurers may look at scores; not by other rules of their own.");
        using (page.Open("div", ("class", "pictures")))
            foreach (var (arm, finding) in arms) WriteMap(page, material, arm, finding, steps);
    }

    private static List<(ArmFindings Arm, MeasureFinding Finding)> Mapped(Material material)
    {
        var arms = Mapped(material, MeasureNames.Map);
        return arms.Count > 0 ? arms : Mapped(material, MeasureNames.MapOfCredit);
    }

    private static List<(ArmFindings Arm, MeasureFinding Finding)> Mapped(Material material, string measure)
    {
        var arms = material.Others
            .Select(arm => (Arm: arm, Finding: Material.On(arm, measure)))
            .Where(pair => pair.Finding is not null && pair.Finding.ByProvince.Count(estimate => double.IsFinite(estimate.Mean)) > 1
                && pair.Finding.ByProvince.Any(estimate => estimate.Mean > 0))
            .Select(pair => (pair.Arm, Finding: pair.Finding!))
            .ToList();
        var focus = arms.FindIndex(pair => pair.Arm == material.Focus);
        if (focus < 0 || arms.Count <= 2) return [.. arms.Take(2)];
        var second = arms.FindIndex(pair => pair.Arm.Scenario.Name == "due-process");
        return [arms[focus], arms[second >= 0 && second != focus ? second : focus == 0 ? 1 : 0]];
    }

    private static void WriteMap(HtmlText page, Material material, ArmFindings arm, MeasureFinding finding, double[] steps)
    {
        var provinces = material.ProvincesOf(arm);
        var values = finding.ByProvince.Select(estimate => estimate.Mean).ToArray();
        var least = NumberText.Of(values.Where(double.IsFinite).Min());
        var most = NumberText.Of(values.Where(double.IsFinite).Max());
        Picture.Write(page, "map-" + material.StyleOf(arm), $"{finding.Measure.Title}: {arm.Scenario.Name}", finding.Measure.Unit,
            $"A tile for each of {provinces.Count} provinces, from {least} to {most} {finding.Measure.Unit}.",
            TileMap.Width(provinces), TileMap.Height(provinces), drawing => TileMap.Draw(drawing, provinces, values, steps),
            table => WriteTable(table, material, arm, finding));
    }

    private static void WriteTable(HtmlText page, Material material, ArmFindings arm, MeasureFinding finding) =>
        HtmlTable.Write(page, $"{finding.Measure.Title}, {finding.Measure.Unit}: {arm.Scenario.Name}", ["Province", "Synthetic people", "Value"],
            material.ProvincesOf(arm).Select((province, index) => (IReadOnlyList<Cell>)
            [
                province,
                new(People(material, province), "number"),
                new(index < finding.ByProvince.Count ? NumberText.Of(finding.ByProvince[index]) : NumberText.None, "number"),
            ]));

    // The people of another place are not those of the baseline.
    private static string People(Material material, string province)
    {
        for (var at = 0; at < material.Findings.ProvincePeople.Count; at++)
            if (material.Findings.Provinces[at] == province) return NumberText.Whole(material.Findings.ProvincePeople[at]);
        return NumberText.None;
    }
}
