using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>The title, the question, and what kind of thing this page is.</summary>
internal static class TitleSection
{
    /// <summary>The question that the laboratory serves.</summary>
    public const string Question = "Is China’s social credit system a reasonable approach for a society that longs for a return to morality?";

    /// <summary>Writes the head of the page.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var size = material.Findings.Size;
        using (page.Open("header", ("class", "title")))
        {
            page.Element("p", "Glasshouse · a laboratory for scored societies", ("class", "eyebrow"));
            page.Element("h1", Question);
            page.Element("p",
                $"{NumberText.Whole(size.People)} synthetic people in {material.Findings.Provinces.Count} provinces live through the same months with the same luck " +
                $"{Times(material.Findings.Arms.Count(arm => arm.IsTwin))}, under {Regimes(material)}. {Elsewhere(material)}" +
                $"{NumberText.Whole(size.BurnIn)} months without scoring come first, then {NumberText.Whole(size.Months)} months under each regime, " +
                $"for {NumberText.Whole(size.Seeds)} {(size.Seeds == 1 ? "seed" : "seeds")} of luck.",
                ("class", "lead"));
            page.Element("p",
                "Only synthetic people live here: the inputs are rules and published aggregates. The page compares regimes inside a model; it does not forecast a country.",
                ("class", "quiet"));
        }
    }

    private static string Elsewhere(Material material) => Pairing.Sentence(material) is { } sentence ? sentence + " " : "";

    private static string Times(int arms) => arms switch { 0 => "not at all", 1 => "once", 2 => "twice", _ => $"{arms} times" };

    private static string Regimes(Material material)
    {
        var twins = material.Findings.Arms.Where(arm => arm.IsTwin).ToArray();
        return twins.Length switch
        {
            0 => "no regime",
            1 => twins[0].Scenario.Title,
            _ => string.Join(", ", twins[..^1].Select(arm => arm.Scenario.Name)) + $" and {twins[^1].Scenario.Name}",
        };
    }
}
