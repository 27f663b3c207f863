using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Power: who scores the scorers, what is paid for with it, how the rulebook widens, and detention where a rulebook has it.</summary>
internal static class PowerSection
{
    private static readonly string[] Office = ["corruption", "office-records-kept", "erased", "favours", "contributed", "contribution-bribes"];

    private static readonly string[] Votes = ["votes-as-wished", "votes-against-conviction", "votes-credited"];

    private static readonly string[] Detention = ["detained", "detention-entries", "detained-without-offence", "kin-flagged"];

    /// <summary>True where any arm says something about corruption.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(arm => double.IsFinite(Material.On(arm, "corruption")?.LastYear.Mean ?? double.NaN));

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "Officials are scored too, as far as somebody independent keeps their score. With little oversight the scorer scores itself: what is on record about officials vanishes, " +
            "friends keep no record, and what everybody owes to the common good can be settled with a bribe. No published figure says how corrupt those are who keep a score; " +
            "levels rest on assumptions, and the differences between arms rest on the same ones.");
        using (page.Open("div", ("class", "pictures")))
            foreach (var name in Office) WriteMeasure(page, material, name);
        WriteVotes(page, material);
        CreepSection.Write(page, material);
        WriteDetention(page, material);
    }

    private static void WriteMeasure(HtmlText page, Material material, string name)
    {
        var arms = material.Findings.Arms.Where(arm => Material.On(arm, name) is not null).ToArray();
        if (arms.Length == 0) return;
        var measure = Material.On(arms[0], name)!.Measure;
        var dots = arms.Select(arm => new NamedDot(arm.Scenario.Name, material.StyleOf(arm), Material.On(arm, name)!.LastYear)).ToArray();
        EstimatePicture.Write(page, "power-" + name, measure.Title, $"{measure.Unit}. {measure.Meaning}", [new DotGroup("", dots)]);
    }

    private static void WriteVotes(HtmlText page, Material material)
    {
        if (!material.Findings.Arms.Any(arm => double.IsFinite(Material.On(arm, "votes-as-wished")?.LastYear.Mean ?? double.NaN))) return;
        page.Element("h3", "Votes as thought and as wished");
        page.Element("p",
            "A vote against conviction is one that the same person with the same luck would have cast otherwise without credits and without fear. " +
            "How often something is offered for a vote is published for other places and for money, not for points.");
        WriteTable(page, material, "Votes in the last twelve months", Votes, material.Findings.Arms);
    }

    private static void WriteDetention(HtmlText page, Material material)
    {
        var arms = material.Findings.Arms.Where(arm => Material.On(arm, "detained")?.WholeRun.Mean > 0).ToArray();
        if (arms.Length == 0) return;
        page.Element("h3", "Detention of a targeted group");
        page.Element("p",
            "This is the severe end of the scale, counted because a rulebook of this run has it. Nobody in the model deserves it; a group is named, and its members are taken. " +
            "That such a thing was done on a large scale is documented, how many people it took is not: every number behind this table is an assumption, and the targeted group of the model stands for no people of any country.");
        using (page.Open("p"))
        {
            page.Text("Documented: ");
            foreach (var id in new[] { "DT-901", "DT-903" })
                if (material.Cite(id) is { } figure && FigureText.IsUsable(figure)) page.Text(figure.What + " ");
            Citation.Links(page, ["DT-901", "DT-902", "DT-903"]);
            material.Cite("DT-902");
        }

        WriteTable(page, material, "Detention in the last twelve months", Detention, arms);
    }

    private static void WriteTable(HtmlText page, Material material, string caption, string[] measures, IEnumerable<ArmFindings> arms)
    {
        var titles = measures.Select(name => Measures.All.First(measure => measure.Name == name)).Select(measure => $"{measure.Title}, {measure.Unit}");
        HtmlTable.Write(page, caption, ["Arm", .. titles],
            arms.Select(arm => (IReadOnlyList<Cell>)[arm.Scenario.Name, .. measures.Select(name => Value(arm, name))]));
    }

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
