using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Punishment without cause: how much, who bears it, how long until it ends.</summary>
internal static class WrongfulPunishment
{
    /// <summary>True where any arm has somebody on a list.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(arm => Material.On(arm, "listed")?.LastYear.Mean > 0);

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "A listing is wrongful where its trigger was a false record or a mistake. The model knows which ones are; nobody who lives in it does. " +
            "No published figure says how many listings are wrongful, so the level rests on assumptions; the differences between arms rest on the same ones. " +
            "Group B is the minority group: it differs only by published differentials of recognition.");
        using (page.Open("div", ("class", "pictures")))
        {
            foreach (var name in MeasureNames.Wrongful.Where(name => name is not "listed-wrongly" and not "wrong-group-b")) WriteMeasure(page, material, name);
            WriteGroups(page, material);
        }

        WritePersons(page, material);
    }

    private static void WriteMeasure(HtmlText page, Material material, string name)
    {
        var measure = material.Findings.Arms.Select(arm => Material.On(arm, name)?.Measure).FirstOrDefault(found => found is not null);
        if (measure is null) return;
        var dots = material.Findings.Arms
            .Where(arm => Material.On(arm, name) is not null)
            .Select(arm => new NamedDot(arm.Scenario.Name, material.StyleOf(arm), Material.On(arm, name)!.LastYear))
            .ToArray();
        EstimatePicture.Write(page, "wrong-" + name, measure.Title, $"{measure.Unit}. {measure.Meaning}", [new DotGroup("", dots)]);
    }

    private static void WriteGroups(HtmlText page, Material material)
    {
        var groups = material.Findings.Arms
            .Where(arm => Material.On(arm, "wrong-group-b")?.LastYear.Mean > 0 && Material.On(arm, "listed-wrongly") is not null)
            .Select(arm => new DotGroup(arm.Scenario.Name,
            [
                new NamedDot("all adults", material.StyleOf(arm), Material.On(arm, "listed-wrongly")!.LastYear),
                new NamedDot("group B", material.StyleOf(arm), Material.On(arm, "wrong-group-b")!.LastYear),
            ]))
            .ToArray();
        EstimatePicture.Write(page, "wrong-groups", "Wrongly listed by group", "per 1,000 of the group, in a month", groups);
    }

    private static void WritePersons(HtmlText page, Material material)
    {
        var arms = material.Others.Where(arm => arm.Persons is not null && double.IsFinite(arm.Persons.Harmed.Mean)).ToArray();
        if (arms.Length == 0) return;
        page.Element("h3", "Person by person");
        page.Element("p",
            "Each person, children included, is held against her twin: the same person with the same luck in the society without scoring. Worse off means poorer by half a month of income or more, " +
            "or sanctioned without cause; better off means richer by as much and never sanctioned without cause.");
        var bars = arms.Select(arm => (BarName(arm), new[] { arm.Persons!.Harmed.Mean, arm.Persons.Unchanged.Mean, arm.Persons.Helped.Mean })).ToArray();
        Picture.Write(page, "persons", "Worse off, unchanged, better off", "% of people at the end of the run",
            string.Join(" ", arms.Select(arm => $"{arm.Scenario.Name}: {NumberText.Of(arm.Persons!.Harmed)} % worse off, {NumberText.Of(arm.Persons.Helped)} % better off.")),
            StackedBars.Width, StackedBars.Height(bars.Length),
            drawing => StackedBars.Draw(drawing, [("worse off", "harmed"), ("unchanged", "unchanged"), ("better off", "helped")], bars),
            table => WritePersonTable(table, arms));
    }

    private static string BarName(ArmFindings arm) =>
        $"{arm.Scenario.Name}: {NumberText.Of(arm.Persons!.Harmed.Mean)} % worse, {NumberText.Of(arm.Persons.Helped.Mean)} % better";

    private static void WritePersonTable(HtmlText page, IReadOnlyList<ArmFindings> arms) =>
        HtmlTable.Write(page, "Each person beside her never-scored twin, % of people",
            ["Arm", "Worse off", "Unchanged", "Better off", "Ever on a list", "Ever on a list without cause"],
            arms.Select(arm => (IReadOnlyList<Cell>)
            [
                arm.Scenario.Name, Number(arm.Persons!.Harmed), Number(arm.Persons.Unchanged), Number(arm.Persons.Helped),
                Number(arm.Persons.EverSanctioned), Number(arm.Persons.EverWronglySanctioned),
            ]));

    private static Cell Number(Estimate estimate) => new(NumberText.Of(estimate), "number");
}
