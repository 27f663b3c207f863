using System.Globalization;
using Glasshouse.Experiments.Description;
using Glasshouse.Reports.Writing;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>Tables of what the model is made of: columns, memories, codes, facts, sizes, counts.</summary>
internal static class StateBlocks
{
    /// <summary>Columns of actors, and what regions and the nation remember.</summary>
    public static string State(OddMaterial material) => Records(material.Model.State);

    /// <summary>What people are given of their surroundings.</summary>
    public static string Surroundings(OddMaterial material) => Records(material.Model.Sensed);

    /// <summary>Bits and values inside columns.</summary>
    public static string Codes(OddMaterial material) => Records(material.Model.Codes);

    /// <summary>What may be true of an actor in a month.</summary>
    public static string Facts(OddMaterial material) => new MarkdownText()
        .Table(["heading in the code", "facts"], material.Model.Facts.GroupBy(facts => facts.Heading, StringComparer.Ordinal)
            .Select(same => (string[])[Plain(same.Key), MarkdownText.Codes(same.SelectMany(facts => facts.Names))]))
        .ToString();

    /// <summary>Fixed sizes.</summary>
    public static string Scales(OddMaterial material) => new MarkdownText()
        .Table(["fixed size", "value", "what it is"], material.Model.Scales.Select(scale => (string[])[Code(scale.Name), Code(scale.Value), Plain(scale.Meaning)]))
        .ToString();

    /// <summary>What is counted.</summary>
    public static string Outcomes(OddMaterial material) => new MarkdownText()
        .Table(["outcome", "unit", "what is counted"], material.Model.Outcomes.Select(outcome => (string[])[Code(outcome.Name), Plain(outcome.Unit), Plain(outcome.Meaning)]))
        .ToString();

    /// <summary>What people read.</summary>
    public static string Measures(OddMaterial material) => new MarkdownText()
        .Table(["measure", "unit", "meaning"], Experiments.Measures.All.Select(measure => (string[])[Plain(measure.Title), Plain(measure.Unit), Plain(measure.Meaning)]))
        .ToString();

    private static string Records(IEnumerable<ModelRecord> records)
    {
        var text = new MarkdownText();
        foreach (var record in records)
        {
            var bytes = record.Columns.Sum(column => column.Bytes);
            text.Block($"{Code(record.Name)}: {Plain(record.Comment.Summary)}{Equation(record.Comment)}");
            if (bytes > 0) text.Table(["column", "bytes", "what it is"], record.Columns.Select(column => (string[])[Code(column.Name), column.Bytes.ToString(CultureInfo.InvariantCulture), Plain(column.Meaning)]));
            else text.Table(["part", "what it is"], record.Columns.Select(column => (string[])[string.Join(", ", column.Name.Split(", ").Select(Code)), Plain(column.Meaning)]));
        }

        return text.ToString();
    }

    private static string Equation(CodeComment comment) =>
        (comment.Model.Length > 0 ? $" *Model:* {Plain(comment.Model)}" : "") + (comment.Source.Length > 0 ? $" *Source:* {Plain(comment.Source)}" : "");
}
