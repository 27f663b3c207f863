using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What speaks for the regime, what speaks against it, and what stays open: every clear difference, none chosen.</summary>
internal static class ForAndAgainst
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        if (material.Focus is not { } focus)
        {
            page.Element("p", "With one arm there is nothing to weigh.");
            return;
        }

        page.Element("p",
            $"Every measure of the arm {focus.Scenario.Name} on which better and worse have a meaning is in one of three lists; none was left out but those of which neither arm has anything. " +
            $"Values are of the last twelve months, differences to {material.Findings.Baseline}, {Pairing.Of(focus)}.");
        var weighed = focus.Measures.Where(finding => finding.Measure.Good != 0 && IsThere(finding, Material.On(material.Baseline, finding.Measure.Name))).ToArray();
        using (page.Open("div", ("class", "columns")))
        {
            WriteList(page, "What speaks for it", "for", [.. weighed.Where(finding => Weight(finding) > 0).Select(Sentence), .. Persons(focus, helped: true)]);
            WriteList(page, "What speaks against it", "against", [.. weighed.Where(finding => Weight(finding) < 0).Select(Sentence), .. Persons(focus, helped: false)]);
        }

        WriteList(page, "What is not decided or stays the same", "open", [.. weighed.Where(finding => Weight(finding) == 0).Select(Sentence)]);
        foreach (var arm in material.Others.Where(arm => arm != focus)) ArmBeside.Write(page, material, arm, focus);

        string Sentence(MeasureFinding finding) => Sentences.Against(finding, Material.On(material.Baseline, finding.Measure.Name));
    }

    private static bool IsThere(MeasureFinding finding, MeasureFinding? origin) => HasAny(finding.LastYear) || (origin is not null && HasAny(origin.LastYear));

    private static bool HasAny(Estimate estimate) => double.IsFinite(estimate.Mean) && estimate.Mean != 0;

    private static int Weight(MeasureFinding finding)
    {
        var direction = Judgement.Of(finding.AgainstBaseline);
        if (direction != Direction.NoValue) return Judgement.Goodness(finding.Measure, direction);
        var isClear = finding.LastYear.Seeds > 1 ? finding.LastYear.Low > 0 : finding.LastYear.Mean > 0;
        return isClear && finding.Measure.Good < 0 ? -1 : 0;
    }

    private static IEnumerable<string> Persons(ArmFindings arm, bool helped)
    {
        if (arm.Persons is not { } persons) yield break;
        var share = helped ? persons.Helped : persons.Harmed;
        if (!double.IsFinite(share.Mean) || share.Mean <= 0) yield break;
        yield return helped
            ? $"{NumberText.Of(share)} % of people end better off than their twin in the society without scoring, by half a month of income or more."
            : $"{NumberText.Of(share)} % of people end worse off than their twin, by half a month of income or more, or were sanctioned without cause; " +
              $"{NumberText.Of(persons.EverWronglySanctioned)} % were on a list without cause at some time.";
    }

    private static void WriteList(HtmlText page, string title, string kind, IReadOnlyList<string> items)
    {
        using (page.Open("div", ("class", "list " + kind)))
        {
            page.Element("h3", title);
            if (items.Count == 0)
            {
                page.Element("p", "Nothing that the intervals carry.");
                return;
            }

            using (page.Open("ul"))
                foreach (var item in items) page.Element("li", item);
        }
    }
}
