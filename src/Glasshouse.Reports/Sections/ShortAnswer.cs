using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>A short answer with its doubt, and the table of verdicts.</summary>
internal static class ShortAnswer
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        if (material.Focus is { } focus && material.Baseline is not null) WriteAnswer(page, material, focus);
        else page.Element("p", "This run has only one arm. A question about a regime needs a comparison, so no answer is given; the levels are below.");
        WriteDoubt(page, material);
        if (!material.Others.IsEmpty) VerdictTable.Write(page, material);
    }

    private static void WriteAnswer(HtmlText page, Material material, ArmFindings focus)
    {
        if (material.OneSeed) page.Element("p", "One seed only: what follows is a hint, not a finding.", ("class", "warning"));
        page.Element("p", HeadlineOf(material, focus), ("class", "headline"));
        page.Element("p", $"This is about the arm {focus.Scenario.Name}. {focus.Scenario.Says}");
        using (page.Open("ul"))
        {
            foreach (var name in new[] { "offenders", "evasion-rate", "morals", "listed-wrongly", "never-cleared", "corruption", "trust" })
                if (Material.On(focus, name) is { } finding) page.Element("li", Sentences.Against(finding, Material.On(material.Baseline, name)));
            foreach (var name in MeasureNames.CreditAnswer)
                if (Material.On(focus, name) is { LastYear.Mean: > 0 } finding) page.Element("li", Sentences.Against(finding, Material.On(material.Baseline, name)));
            if (Sentences.SaidAndMeant(focus) is { } said) page.Element("li", said);
        }

        page.Element("p",
            "Whether a gain is worth its price is not a question that a model can settle. It can show what is gained, who pays, and on which assumptions that rests.");
    }

    private static string HeadlineOf(Material material, ArmFindings focus) => material.OneSeed
        ? Headline.OneSeed
        : Unsettled(material, focus) ?? Headline.Of(Notable(material, focus, "offenders"), Notable(material, focus, "morals"), Good(focus, "listed-wrongly"));

    // Numbers as they stand are one world of many: where the others do not agree, theirs is the first word.
    private static string? Unsettled(Material material, ArmFindings focus) =>
        material.Answer?.Doubt(focus.Scenario.Name, "offenders")?.Difference is { Worlds: > 0 } honesty && Math.Max(honesty.Above, honesty.Below) < Headline.Settled
            ? Headline.Unsettled(Notable(material, focus, "offenders"), honesty.Above, honesty.Below, material.Answer.Doubt(focus.Scenario.Name, "listed-wrongly")?.Difference?.Above ?? 0)
            : null;

    private static int Good(ArmFindings arm, string measure) =>
        Material.On(arm, measure) is { } finding ? Judgement.Goodness(finding.Measure, Judgement.Of(finding.AgainstBaseline)) : 0;

    private static int Notable(Material material, ArmFindings arm, string measure)
    {
        var difference = Material.On(arm, measure)?.AgainstBaseline?.Mean ?? double.NaN;
        var origin = Material.On(material.Baseline, measure)?.LastYear.Mean ?? double.NaN;
        return Judgement.Size(difference, origin).Length > 0 ? 0 : Good(arm, measure);
    }

    private static void WriteDoubt(HtmlText page, Material material)
    {
        page.Element("h3", "How far this carries");
        using (page.Open("ul"))
        {
            page.Element("li", material.OneSeed
                ? "There are no intervals: with one seed the luck of the draw is not known."
                : $"The intervals hold the luck of {material.Findings.Size.Seeds} seeds and nothing else. They do not hold the doubt about the assumptions{(material.Answer is null ? "" : ", which stands below them")}.");
            if (material.Answer is { } answer)
                foreach (var sentence in AnswerWords.Standing(answer).Take(3)) page.Element("li", "Over plausible worlds. " + sentence);
            foreach (var sentence in SweepSentences(material)) page.Element("li", sentence);
            if (material.Focus is { } twins && TwinSentence(twins) is { } worth) page.Element("li", worth);
            if (material.Focus is { } focus) page.Element("li", GroundSentence(focus));
            if (material.Findings.Checks.Count > 0) page.Element("li", Sentences.Checks(material));
            page.Element("li",
                "No national score of citizens exists. An arm with one is a counterfactual, and nobody has credibly measured an effect of any scoring on personal honesty.");
        }

        page.Element("p", Judgement.Rules, ("class", "quiet"));
    }

    private static IEnumerable<string> SweepSentences(Material material) => material.Findings.Assumptions.Count == 0
        ? ["Assumptions were not swept in this run, so it is not known here which of them turn a sign."]
        : material.Findings.Assumptions.GroupBy(finding => finding.Arm).Select(arm => SweepSentence(arm.Key, [.. arm]));

    private static string SweepSentence(string arm, AssumptionFinding[] swept)
    {
        var flips = swept.Where(finding => finding.Flips).Select(finding => finding.Number.Key.Path).Distinct().ToArray();
        var count = swept.Select(finding => finding.Number.Key.Path).Distinct().Count();
        return flips.Length == 0
            ? $"Of {count} assumptions of {arm} swept one at a time, none turns a sign. Moved together they might."
            : $"Of {count} assumptions of {arm} swept one at a time, {flips.Length} {(flips.Length == 1 ? "turns" : "turn")} a sign: {string.Join(", ", flips.Take(4))}" +
              $"{(flips.Length > 4 ? " and others" : "")}. Who believes the other end of the range has reason to answer otherwise.";
    }

    private static string? TwinSentence(ArmFindings focus)
    {
        var ratios = PairedDifference.VarianceRatios(focus.Measures);
        return ratios.Length == 0
            ? null
            : $"The same people with the same luck in both arms make the variance of a difference {NumberText.Of(ratios[ratios.Length / 2])} times smaller than other people would (median of {ratios.Length} measures): the intervals are that much surer for the same work.";
    }

    private static string GroundSentence(ArmFindings focus)
    {
        var numbers = focus.Scenario.Numbers.Values.ToArray();
        return $"Of the {numbers.Length} numbers of the arm {focus.Scenario.Name}, {numbers.Count(number => number.IsAssumption)} are assumptions and " +
               $"{numbers.Count(number => !number.IsAssumption)} cite evidence.";
    }
}
