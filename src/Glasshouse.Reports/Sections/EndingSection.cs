using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>A regime that ends, beside people who never had one and beside people whose regime goes on.</summary>
internal static class EndingSection
{
    /// <summary>True where any regime ends within the run.</summary>
    public static bool HasContent(Material material) => material.Findings.Endings.Count > 0;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "From its end on there is no score, no list and no sanction. What was done to morals, trust, opinion, perceived risk and savings stays, " +
            "and what the price displaced of the inner motive comes back by a share a month. Nobody has measured either for a score; both are assumptions.");
        foreach (var ending in material.Findings.Endings) Write(page, material, ending);
    }

    private static void Write(HtmlText page, Material material, EndingFinding ending)
    {
        page.Element("h3", $"{ending.Arm}: ended after {ending.End} months");
        page.Element("p", Answer(ending));
        using (page.Open("div", ("class", "pictures")))
            foreach (var name in (string[])["offenders", "morals", "trust", "approve"]) WritePicture(page, material, ending, name);
        HtmlTable.Write(page, $"What remains of {ending.Arm}",
            ["Measure", "Months from the end", "Value", "Less those never under it", $"Less those of {(ending.Continuing.Length > 0 ? ending.Continuing : "an arm that goes on")}"],
            ending.Remains.Select(Row));
        if (ending.Crowdings.Count > 0) WriteCrowdings(page, ending);
    }

    private static string Answer(EndingFinding ending)
    {
        var last = ending.Remains.Last(remain => remain.Measure.Name == "offenders");
        var direction = Judgement.Of(last.AgainstNever);
        var verdict = Judgement.Sign(direction) switch
        {
            > 0 => "honesty is below that of people who were never under it",
            < 0 => "honesty is still above that of people who were never under it",
            _ => "honesty cannot be told from that of people who were never under it",
        };
        return $"In months {last.From} to {last.To} after the end {verdict}: {NumberText.Of(last.Value)} {last.Measure.Unit} break a rule, difference {NumberText.Of(last.AgainstNever)}.";
    }

    private static void WritePicture(HtmlText page, Material material, EndingFinding ending, string name)
    {
        var arms = material.Findings.Arms.Where(arm => arm.Scenario.Name == ending.Arm || arm.Scenario.Name == ending.Continuing || arm.Scenario.Name == material.Findings.Baseline);
        var found = arms.Where(arm => Material.On(arm, name) is not null).Select(arm => (Arm: arm, Finding: Material.On(arm, name)!)).ToArray();
        if (found.Length == 0) return;
        var measure = found[0].Finding.Measure;
        var lines = found.Select(pair => new ChartLine(pair.Arm.Scenario.Name, material.StyleOf(pair.Arm), pair.Finding.Series)).ToArray();
        Picture.Write(page, $"end-{ending.Arm}-{name}", measure.Title, $"{measure.Unit}; ended in month {ending.End}", measure.Meaning, LineChart.Width, LineChart.Height,
            drawing => LineChart.Draw(drawing, lines),
            table => HtmlTable.Write(table, $"{measure.Title}, {measure.Unit}, month by month from the end on", ["Month", .. lines.Select(line => line.Name)], Months(lines, ending.End)));
    }

    private static IEnumerable<IReadOnlyList<Cell>> Months(ChartLine[] lines, int end) =>
        from month in lines.SelectMany(line => line.Points).Select(point => point.Month).Distinct().Order()
        where month >= end - 1
        select (IReadOnlyList<Cell>)[NumberText.Whole(month), .. lines.Select(line => Value(line, month))];

    private static Cell Value(ChartLine line, int month)
    {
        foreach (var point in line.Points)
            if (point.Month == month) return new(NumberText.Of(point), "number");
        return new(NumberText.None, "number");
    }

    private static IReadOnlyList<Cell> Row(EndingRemain remain) =>
    [
        $"{remain.Measure.Title}, {remain.Measure.Unit}", $"{remain.From} to {remain.To}", new(NumberText.Of(remain.Value), "number"),
        new(NumberText.Of(remain.AgainstNever), "number"), new(remain.AgainstContinuing is { } going ? NumberText.Of(going) : NumberText.None, "number"),
    ];

    private static void WriteCrowdings(HtmlText page, EndingFinding ending)
    {
        var turned = ending.Crowdings.FirstOrDefault(point => Judgement.Sign(Judgement.Of(point.Offenders)) > 0);
        page.Element("p", turned is null
            ? "At no size of crowding-out that was tried does honesty end clearly below that of people who were never under it."
            : $"It turns on the size of crowding-out: from {NumberText.Exact(turned.Size)} in every domain on, honesty ends clearly below that of people who were never under it.");
        HtmlTable.Write(page, $"The last twelve months of {ending.Arm} by the size of crowding-out, less those never under it: {ending.CrowdingsNote}",
            ["Crowding-out in every domain", "Rule-breaking, % of adults a month", "Inner morals, % of full scale"],
            ending.Crowdings.Select(point => (IReadOnlyList<Cell>)[NumberText.Exact(point.Size), new(NumberText.Of(point.Offenders), "number"), new(NumberText.Of(point.Morals), "number")]));
    }
}
