using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>A picture of estimates as dots, with its table.</summary>
internal static class EstimatePicture
{
    /// <summary>Writes the picture.</summary>
    public static void Write(HtmlText page, string id, string title, string note, IReadOnlyList<DotGroup> groups)
    {
        if (groups.Count == 0 || groups.All(group => group.Dots.All(dot => !double.IsFinite(dot.Value.Mean)))) return;
        var description = string.Join(" ", groups.Select(group =>
            $"{(group.Name.Length > 0 ? group.Name + ": " : "")}{string.Join(", ", group.Dots.Select(dot => $"{dot.Name} {NumberText.Of(dot.Value)}"))}."));
        Picture.Write(page, id, title, note, description, DotChart.Width, DotChart.Height(groups),
            drawing => DotChart.Draw(drawing, groups), table => WriteTable(table, title, note, groups));
    }

    private static void WriteTable(HtmlText page, string title, string note, IReadOnlyList<DotGroup> groups) =>
        HtmlTable.Write(page, $"{title}, {note}", ["What", "Value"],
            groups.SelectMany(group => group.Dots.Select(dot => (IReadOnlyList<Cell>)
                [group.Name.Length > 0 ? $"{group.Name}, {dot.Name}" : dot.Name, new(NumberText.Of(dot.Value), "number")])));
}
