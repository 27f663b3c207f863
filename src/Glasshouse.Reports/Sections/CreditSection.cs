using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Reports.Sections;

/// <summary>Consumer credit: what a score costs by tier and by group, what the dates of rules do, and what becomes of disputes.</summary>
internal static class CreditSection
{
    private static readonly (string Measure, string What, string[] Evidence)[] Funnel =
    [
        ("file-errors", "have an error on file, % of the scored", ["US-121"]),
        ("file-errors-score", "have one that lowers the score, % of the scored", []),
        ("file-errors-tier", "have one that holds them in a lower tier, % of the scored", []),
        ("disputes-filed", "dispute it, % of those with an error in a month", []),
        ("disputes-modified", "see the report changed, % of answers", ["US-122"]),
        ("disputes-score", "see the score rise, % of changed reports", []),
        ("disputes-tier", "see the tier rise, % of changed reports", []),
        ("disputes-given-up", "give up though not convinced, % of disputes refused", ["US-126-giveup"]),
        ("credit-refused-by-error", "loans refused to people whom an error holds in a lower tier, % of refusals", []),
    ];

    /// <summary>True where any arm keeps credit scores.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(Keeps);

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "A credit score holds payment, default, medical collections and errors. No dissent, gift or offence moves it in the model. Where nobody looks at it every borrower pays the pooled price, " +
            "the mean of the prices by score over the published distribution of scores, so a price by score chiefly moves money between people.");
        WriteTiers(page, material);
        WriteGroups(page, material);
        WriteRules(page, material);
        WriteFunnel(page, material);
    }

    private static bool Keeps(ArmFindings arm) => Material.On(arm, "credit-score") is { } score && double.IsFinite(score.LastYear.Mean);

    private static void WriteTiers(HtmlText page, Material material)
    {
        var arm = material.Findings.Arms.LastOrDefault(arm => Keeps(arm) && arm == material.Focus) ?? material.Findings.Arms.First(Keeps);
        var month = arm.Scenario.Start.Plus(material.Findings.Size.Months - 1);
        page.Element("h3", "By tier");
        HtmlTable.Write(page, $"What a score means in {arm.Scenario.Name} at the end of the run. Prices are offers and quotes of different years.",
            ["Score", "Of the scored, %", "Of the scored of group B, %", "Approved, %", "Loan, % a year", "Card, % a year", "Car insurance, dollars a year", "Homes refused, %"],
            Enumerable.Range(0, CreditTiers.Count).Select(tier => TierRow(material, arm, tier, month)));
    }

    private static IReadOnlyList<Cell> TierRow(Material material, ArmFindings arm, int tier, YearMonth month)
    {
        Cell Number(NumberKey key, double scale)
        {
            var number = arm.Scenario.Numbers[key];
            foreach (var id in number.Evidence) material.Cite(id);
            return new(NumberText.Of(number.At(month) * scale), "number", number.Evidence);
        }

        return
        [
            CreditTiers.Words[tier],
            Value(arm, $"credit-tier-{tier + 1}"),
            Value(arm, $"credit-tier-{tier + 1}-group-b"),
            Number(BorrowingKeys.Approval[tier], 100),
            Number(PricingKeys.Loan[tier], 1),
            Number(PricingKeys.Card[tier], 1),
            Number(PricingKeys.Insurance[tier], 1),
            Number(PricingKeys.RentRefusal[tier], 100),
        ];
    }

    private static void WriteGroups(HtmlText page, Material material)
    {
        material.Cite("US-113");
        page.Element("h3", "By group");
        using (page.Open("p"))
        {
            page.Text("Groups A and B stand under neutral letters. They differ in the model by published figures alone: how their scores were distributed and how often they went bad at a score, in a sample of 2003.");
            Citation.Links(page, ["US-113"]);
        }

        using (page.Open("div", ("class", "pictures")))
            foreach (var name in MeasureNames.CreditByGroup) WriteGroup(page, material, name);
    }

    private static void WriteGroup(HtmlText page, Material material, string name)
    {
        var groups = material.Findings.Arms
            .Where(arm => Keeps(arm) && Material.On(arm, name) is not null && Material.On(arm, name + "-group-b") is not null)
            .Select(arm => new DotGroup(arm.Scenario.Name,
            [
                new NamedDot("everybody", material.StyleOf(arm), Material.On(arm, name)!.LastYear),
                new NamedDot("group B", material.StyleOf(arm), Material.On(arm, name + "-group-b")!.LastYear),
            ]))
            .ToArray();
        if (groups.Length == 0) return;
        var measure = material.Findings.Arms.Select(arm => Material.On(arm, name)).First(finding => finding is not null)!.Measure;
        EstimatePicture.Write(page, "credit-" + name, measure.Title, $"{measure.Unit}. {measure.Meaning}", groups);
    }

    private static void WriteRules(HtmlText page, Material material)
    {
        page.Element("h3", "A score can move while nobody changes");
        using (page.Open("p"))
        {
            page.Text("Medical collections count by rules with dates: paid ones until June 2022, those below 500 dollars until March 2023, and since July 2022 only after a year. A federal rule to remove the rest was vacated in July 2025.");
            string[] ids = ["US-148-paid", "US-148-wait", "US-148-below500", "US-147"];
            foreach (var id in ids) material.Cite(id);
            Citation.Links(page, ids);
        }

        using (page.Open("div", ("class", "pictures")))
            foreach (var name in MeasureNames.CreditOverTime) OverTime.WritePicture(page, material, name);
    }

    private static void WriteFunnel(HtmlText page, Material material)
    {
        var arms = material.Findings.Arms.Where(Keeps).ToArray();
        page.Element("h3", "Errors and disputes");
        page.Element("p",
            "The \"error rate\" is several rates: an error on file, one that lowers the score, one that holds a person in a lower tier. Errors are mended for those who dispute them, not for those who are right. " +
            "Published rates come from volunteers and are upper bounds.");
        HtmlTable.Write(page, "From an error on file to a better tier, last twelve months", ["Of people with a credit file", .. arms.Select(arm => arm.Scenario.Name)],
            Funnel.Select(step => Row(material, step, arms)));
    }

    private static IReadOnlyList<Cell> Row(Material material, (string Measure, string What, string[] Evidence) step, ArmFindings[] arms)
    {
        foreach (var id in step.Evidence) material.Cite(id);
        return [new(step.What, "", [.. step.Evidence]), .. arms.Select(arm => Value(arm, step.Measure))];
    }

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
