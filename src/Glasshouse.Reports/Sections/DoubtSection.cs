using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Tables;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>The doubt of every difference, taken apart: the numbers, the mechanisms, and luck.</summary>
internal static class DoubtSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material, Answer answer)
    {
        page.Element("p",
            "An interval over seeds holds luck alone. Over plausible worlds the same difference spreads by three things: the numbers that nobody knows, the choice between mechanisms that no figure decides, and luck. " +
            "The shares are of the variance of one run of a world; the runs of this page are larger and more, so that luck is less in them, and the first interval is theirs.");
        foreach (var arm in material.Others.Where(arm => answer.Doubts.Any(doubt => doubt.Arm == arm.Scenario.Name)))
        {
            var rows = MeasureNames.Verdict.Select(name => Row(arm, answer.Doubt(arm.Scenario.Name, name))).Where(row => row.Count > 0).ToArray();
            if (arm.Scenario.Name == answer.Arm) WriteTable(page, arm, answer, rows);
            else
                using (page.Open("details"))
                {
                    page.Element("summary", $"{arm.Scenario.Name} beside {answer.Baseline}");
                    WriteTable(page, arm, answer, rows);
                }
        }

        using (page.Open("p", ("class", "quiet")))
        {
            page.Text("Every measure of every arm, levels too: ");
            page.Element("a", AnswerTables.DoubtName + ".csv", ("href", AnswerTables.DoubtName + ".csv"));
            page.Text(".");
        }
    }

    private static void WriteTable(HtmlText page, ArmFindings arm, Answer answer, IReadOnlyList<Cell>[] rows) => HtmlTable.Write(
        page, $"{arm.Scenario.Name} beside {answer.Baseline}, last twelve months",
        ["Measure", "Difference, 95 % interval of luck", "In nine plausible worlds of ten", "Worlds above / below zero", "Variance by numbers", "by mechanisms", "by luck"], rows);

    private static IReadOnlyList<Cell> Row(ArmFindings arm, ArmDoubt? doubt)
    {
        if (doubt?.Difference is not { Worlds: > 0 } spread) return [];
        var own = Material.On(arm, doubt.Measure.Name)?.AgainstBaseline;
        return
        [
            $"{doubt.Measure.Title}, {doubt.Measure.Unit}",
            new(own is null ? NumberText.None : NumberText.Of(own), "number"),
            new($"{NumberText.Signed(spread.Low)} to {NumberText.Signed(spread.High)}", "number"),
            new($"{DiscoveryWords.Percent(spread.Above)} / {DiscoveryWords.Percent(spread.Below)}", "number"),
            new(Share(spread.Split.Parameter, spread), "number"),
            new(Share(spread.Split.Structural, spread), "number"),
            new(Share(spread.Split.Seed, spread), "number"),
        ];
    }

    private static string Share(double part, WorldSpread spread) => spread.Split.Total > 0 ? DiscoveryWords.Percent(part / spread.Split.Total) : "none";
}
