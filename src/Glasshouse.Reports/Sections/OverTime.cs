using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>The arms side by side over time, one small picture for each measure.</summary>
internal static class OverTime
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "Each line is the mean over seeds, its band the 95 % interval. The upright dashed line is the month in which the regimes start; to its left arms with the same people share the same past. " +
            "The upright scales need not begin at zero. Where an interval reaches below zero, where no share and no count can be, its band is cut there; the tables keep its ends.");
        using (page.Open("div", ("class", "pictures")))
            foreach (var name in MeasureNames.OverTime) WritePicture(page, material, name);
    }

    /// <summary>Writes the picture of one measure; nothing where no arm has it.</summary>
    public static void WritePicture(HtmlText page, Material material, string name)
    {
        var found = material.Findings.Arms
            .Select(arm => (Arm: arm, Finding: Material.On(arm, name)))
            .Where(pair => pair.Finding is not null && pair.Finding.Series.Any(point => double.IsFinite(point.Mean)))
            .Select(pair => (pair.Arm, Finding: pair.Finding!))
            .ToArray();
        if (found.Length == 0) return;
        var measure = found[0].Finding.Measure;
        var lines = found.Select(pair => new ChartLine(pair.Arm.Scenario.Name, material.StyleOf(pair.Arm), pair.Finding.Series)).ToArray();
        var ends = string.Join("; ", found.Select(pair => $"{pair.Arm.Scenario.Name} ends at {NumberText.Of(pair.Finding.Series[^1].Mean)}"));
        Picture.Write(page, "time-" + name, measure.Title, measure.Unit, $"{measure.Meaning} {ends}.", LineChart.Width, LineChart.Height,
            drawing => LineChart.Draw(drawing, lines), table => WriteTable(table, measure, lines));
    }

    private static void WriteTable(HtmlText page, Measure measure, IReadOnlyList<ChartLine> lines)
    {
        var columns = new List<string> { "Month" };
        columns.AddRange(lines.Select(line => line.Name));
        var last = lines.Max(line => line.Points.Max(point => point.Month));
        var months = lines.SelectMany(line => line.Points).Select(point => point.Month).Distinct().Order()
            .Where(month => month % 6 == 0 || month == last || month == -1);
        HtmlTable.Write(page, $"{measure.Title}, {measure.Unit}: every sixth month; outcomes.csv has all of them.", columns,
            months.Select(month => (IReadOnlyList<Cell>)[NumberText.Whole(month), .. lines.Select(line => Value(line, month))]));
    }

    private static Cell Value(ChartLine line, int month)
    {
        foreach (var point in line.Points)
            if (point.Month == month) return new(NumberText.Of(point), "number");
        return new(NumberText.None, "number");
    }
}
