using Glasshouse.Experiments;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports;

/// <summary>Writes what an experiment found as one HTML page that opens offline, without scripts and without anything from elsewhere.</summary>
public static class Report
{
    /// <summary>Writes the page.</summary>
    /// <param name="result">What was found; nothing is computed from it but words, places and sums that the page names.</param>
    /// <param name="context">How it was made, and the figures that may be cited.</param>
    public static string Write(ExperimentResult result, ReportContext context)
    {
        var material = new Material(result.Findings, context, result.Answer);
        var page = new HtmlText();
        using (page.Open("html", ("lang", "en")))
        {
            WriteHead(page);
            using (page.Open("body"))
            {
                page.Element("a", "Skip to the answer", ("href", "#answer"), ("class", "skip"));
                TitleSection.Write(page, material);
                var sections = Sections(page, material);
                WriteContents(page, sections);
                using (page.Open("main"))
                    foreach (var section in sections) WriteSection(page, section);
            }
        }

        return page.ToString();
    }

    private static List<(string Id, string Title, Action Write)> Sections(HtmlText page, Material material)
    {
        var sections = new List<(string Id, string Title, Action Write)>
        {
            ("answer", "A short answer, with its doubt", () => ShortAnswer.Write(page, material)),
            ("weigh", "What speaks for it and what against", () => ForAndAgainst.Write(page, material)),
        };
        if (material.Answer is { } answer)
        {
            sections.Add(("turning", "What the answer turns on", () => TurningSection.Write(page, answer)));
            sections.Add(("doubt", "How sure each number is, and why", () => DoubtSection.Write(page, material, answer)));
        }

        sections.Add(("time", "The arms side by side over time", () => OverTime.Write(page, material)));
        if (WrongfulPunishment.HasContent(material)) sections.Add(("wrongful", "Punished without cause, and who bears it", () => WrongfulPunishment.Write(page, material)));
        if (ApprovalSection.HasContent(material)) sections.Add(("approval", "Approval said and meant", () => ApprovalSection.Write(page, material)));
        if (PowerSection.HasContent(material)) sections.Add(("power", "Power: who scores the scorers", () => PowerSection.Write(page, material)));

        if (KnowingSection.HasContent(material)) sections.Add(("knowing", "What citizens think and what can be known of it", () => KnowingSection.Write(page, material)));
        if (EndingSection.HasContent(material)) sections.Add(("ending", "When it ends: what remains", () => EndingSection.Write(page, material)));
        if (HelpingSection.HasContent(material)) sections.Add(("helping", "Helping strangers", () => HelpingSection.Write(page, material)));
        if (ScoreInflation.HasContent(material)) sections.Add(("inflation", "What the score measures, and what it costs", () => ScoreInflation.Write(page, material)));
        if (EnterprisesSection.HasContent(material)) sections.Add(("enterprises", "Enterprises: food, drugs, factories, counterfeits, fraud", () => EnterprisesSection.Write(page, material)));
        if (CreditSection.HasContent(material)) sections.Add(("credit", "Credit: what a score costs, and to whom", () => CreditSection.Write(page, material)));
        if (ProvinceMap.HasContent(material)) sections.Add(("map", "Province by province", () => ProvinceMap.Write(page, material)));
        sections.Add(("claims", "The essay’s claims beside the sources and the model", () => ClaimsSection.Write(page, material)));
        if (material.Findings.Checks.Count > 0) sections.Add(("published", "Published figures beside the model", () => PublishedFigures.Write(page, material)));
        if (PatternsSection.HasContent(material)) sections.Add(("patterns", "Patterns by which the society is judged", () => PatternsSection.Write(page, material)));
        if (material.Answer?.Posterior is { } posterior) sections.Add(("fitted", "What was fitted, and to what", () => FittedSection.Write(page, posterior)));
        sections.Add(("assumptions", "Assumptions that matter", () => AssumptionsSection.Write(page, material)));
        sections.Add(("arms", "What each arm changes", () => ArmChanges.Write(page, material)));
        sections.Add(("limits", "What this laboratory cannot tell", () => Limits.Write(page)));
        sections.Add(("sources", "Sources", () => SourcesSection.Write(page, material)));
        sections.Add(("manifest", "How to make this page again", () => ManifestSection.Write(page, material)));
        return sections;
    }

    private static void WriteHead(HtmlText page)
    {
        using (page.Open("head"))
        {
            page.Empty("meta", ("charset", "utf-8"));
            page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Element("title", "Glasshouse report: scored societies compared");
            page.Style(StyleSheet.Text + ReversalChart.Look);
        }
    }

    private static void WriteContents(HtmlText page, List<(string Id, string Title, Action Write)> sections)
    {
        using (page.Open("nav", ("aria-label", "Contents")))
        using (page.Open("ol"))
            foreach (var (id, title, _) in sections)
                using (page.Open("li")) page.Element("a", title, ("href", "#" + id));
    }

    private static void WriteSection(HtmlText page, (string Id, string Title, Action Write) section)
    {
        using (page.Open("section", ("id", section.Id), ("aria-labelledby", section.Id + "-title")))
        {
            page.Element("h2", section.Title, ("id", section.Id + "-title"));
            section.Write();
        }
    }
}
