using System.Globalization;
using Glasshouse.Experiments.Description;
using Glasshouse.Reports.Writing;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>The order of the month, its luck and its beginning, as the code has them.</summary>
internal static class MonthBlocks
{
    /// <summary>The month of the society, as it stands in its file.</summary>
    public static string OfSociety(OddMaterial material) => new MarkdownText()
        .Lines(ModelDescription.Code("Society.cs", "public void LiveMonth()"))
        .ToString();

    /// <summary>The steps of the month of every kind of actor.</summary>
    public static string OfActors(OddMaterial material)
    {
        var text = new MarkdownText();
        foreach (var walk in material.Model.Walks)
        {
            text.Block($"{Code(walk.Name)}: {Plain(walk.Comment.Summary)}");
            text.Table(["step", "what happens", "only if", "reads", "writes", "tells", "draws"], walk.Steps.Select(Row));
        }

        return text.ToString();
    }

    /// <summary>Every decision of luck.</summary>
    public static string Decisions(OddMaterial material) => new MarkdownText()
        .Table(["number", "decision", "heading in the code", "drawn by"], material.Model.Decisions.Select(decision => (string[])
            [decision.Number.ToString(CultureInfo.InvariantCulture), Code(decision.Name), Plain(decision.Group), Codes(decision.DrawnBy)]))
        .ToString();

    /// <summary>What regions and nation remember at the start.</summary>
    public static string BirthOfMemory(OddMaterial material) => new MarkdownText()
        .Lines(ModelDescription.Code("World/Memory.cs", " AtBirth("))
        .Lines(ModelDescription.Code("World/Nation.cs", " AtBirth("))
        .ToString();

    /// <summary>What people are at the start.</summary>
    public static string BirthOfPeople(OddMaterial material)
    {
        var text = new MarkdownText();
        foreach (var step in material.Model.Outside)
            text.Block($"{Code(step.Name)}: {Plain(step.Comment.Summary)} *Model:* {Plain(step.Comment.Model)} Writes {Codes(step.Writes)}.");
        return text.ToString();
    }

    private static string[] Row(ModelStep step, int at) =>
    [
        $"{at + 1}. [{step.Name}](#{SubmodelBlocks.Anchor(step.Name)})",
        Plain(step.Comment.Summary),
        step.Condition.Length > 0 ? Code(step.Condition) : "–",
        Codes(step.Reads),
        Codes(step.Writes),
        Codes(step.Tells.Select(Short)),
        Codes(step.Draws),
    ];

    private static string Short(string fact) => fact[(fact.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
