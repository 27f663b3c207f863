using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What another arm changes: beside the arm of the answer where it builds on it, beside the baseline else.</summary>
internal static class ArmBeside
{
    /// <summary>Writes the arm.</summary>
    public static void Write(HtmlText page, Material material, ArmFindings arm, ArmFindings focus)
    {
        var buildsOnFocus = arm.Scenario.Extends == focus.Scenario.Name;
        var (better, worse) = buildsOnFocus ? BesideFocus(arm, focus) : AgainstBaseline(material, arm);
        var origin = buildsOnFocus ? focus.Scenario.Name : material.Findings.Baseline;
        using (page.Open("div", ("class", "beside")))
        {
            page.Element("h3", $"{arm.Scenario.Title}: what changes beside {origin}");
            page.Element("p", arm.Scenario.Says);
            WriteSide(page, "Better for people", "for", better, buildsOnFocus);
            WriteSide(page, "Worse for people", "against", worse, buildsOnFocus);
            page.Element("p", buildsOnFocus
                ? "Only differences whose intervals lie apart are named; smaller ones may exist."
                : "Only differences whose interval lies on one side of zero are named.", ("class", "quiet"));
        }
    }

    private static (List<string> Better, List<string> Worse) BesideFocus(ArmFindings arm, ArmFindings focus)
    {
        var (better, worse) = (new List<string>(), new List<string>());
        foreach (var finding in arm.Measures)
        {
            if (Material.On(focus, finding.Measure.Name) is not { } origin) continue;
            var goodness = Judgement.Goodness(finding.Measure, Judgement.Between(finding.LastYear, origin.LastYear));
            if (goodness != 0 && Sentences.Beside(finding, origin, focus.Scenario.Name) is { } sentence) (goodness > 0 ? better : worse).Add(sentence);
        }

        return (better, worse);
    }

    private static (List<string> Better, List<string> Worse) AgainstBaseline(Material material, ArmFindings arm)
    {
        var (better, worse) = (new List<string>(), new List<string>());
        foreach (var finding in arm.Measures)
        {
            var goodness = Judgement.Goodness(finding.Measure, Judgement.Of(finding.AgainstBaseline));
            if (goodness != 0) (goodness > 0 ? better : worse).Add(Sentences.Against(finding, Material.On(material.Baseline, finding.Measure.Name)));
        }

        return (better, worse);
    }

    private static void WriteSide(HtmlText page, string title, string kind, List<string> items, bool open)
    {
        using (open ? page.Open("details", ("class", kind), ("open", "open")) : page.Open("details", ("class", kind)))
        {
            page.Element("summary", $"{title}: {items.Count} {(items.Count == 1 ? "measure" : "measures")}");
            using (page.Open("ul"))
                if (items.Count == 0) page.Element("li", "Nothing that the intervals carry.");
                else foreach (var item in items) page.Element("li", item);
        }
    }
}
