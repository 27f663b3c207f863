using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Arms by measures: a sign, a word and the difference with its interval.</summary>
internal static class VerdictTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText page, Material material)
    {
        var columns = new List<string> { "Measure", $"{material.Findings.Baseline} (level)" };
        columns.AddRange(material.Others.Select(Pairing.Column));
        if (Pairing.Sentence(material) is { } sentence) page.Element("p", sentence);
        HtmlTable.Write(page,
            $"Last twelve months: difference of each arm to {material.Findings.Baseline}, with 95 % interval. ▲ higher, ▼ lower, ◇ not decided; better or worse is for people.",
            columns, MeasureNames.Verdict.Select(name => Row(material, name)).Where(row => row.Count > 0), "verdict");
    }

    private static List<Cell> Row(Material material, string name)
    {
        var measure = material.Findings.Arms.Select(arm => Material.On(arm, name)).FirstOrDefault(finding => finding is not null)?.Measure;
        if (measure is null) return [];
        var row = new List<Cell>
        {
            new($"{measure.Title}, {measure.Unit}"),
            new(Material.On(material.Baseline, name) is { } level ? NumberText.Of(level.LastYear) : NumberText.None, "number"),
        };
        row.AddRange(material.Others.Select(arm => Verdict(Material.On(arm, name))));
        return row;
    }

    private static Cell Verdict(MeasureFinding? finding)
    {
        if (finding is null) return NumberText.None;
        var direction = Judgement.Of(finding.AgainstBaseline);
        if (direction == Direction.NoValue)
            return new(double.IsFinite(finding.LastYear.Mean) ? $"– level {NumberText.Of(finding.LastYear)}, nothing to compare" : $"– {NumberText.None}", "number");
        var goodness = Judgement.Goodness(finding.Measure, direction);
        var value = goodness > 0 ? ", better" : goodness < 0 ? ", worse" : "";
        var difference = direction == Direction.Same ? "" : $": {NumberText.Of(finding.AgainstBaseline!)}";
        return new($"{Judgement.Arrow(direction)} {Judgement.Word(direction)}{value}{difference}", goodness > 0 ? "better" : goodness < 0 ? "worse" : "");
    }
}
