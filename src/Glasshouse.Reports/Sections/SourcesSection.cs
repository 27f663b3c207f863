using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Every figure cited on the page, with its source and grade; a figure from memory is named, never printed.</summary>
internal static class SourcesSection
{
    /// <summary>Writes the section; must come after all that cite.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "Grade A is official or peer-reviewed, B a reputable report, C press or secondary. A figure that was not found again in a source is named and not printed.");
        if (material.Cited.Count == 0)
        {
            page.Element("p", "Nothing is cited on this page.");
            return;
        }

        using (page.Open("dl", ("class", "sources")))
            foreach (var id in material.Cited) WriteSource(page, material, id);
    }

    private static void WriteSource(HtmlText page, Material material, string id)
    {
        page.Element("dt", id, ("id", Citation.Anchor(id)));
        using (page.Open("dd"))
        {
            var figure = material.Context.Find(id);
            if (figure is null) page.Text("This figure is not in the library.");
            else if (!figure.MayBePrinted) page.Text("Not verified: the figure was not found again in a source, so it is neither fitted nor printed.");
            else
            {
                page.Text(FigureText.IsUsable(figure) ? $"{figure.What} {FigureText.Value(figure)}. " : $"{figure.What} There is no usable number. ");
                page.Element("span", $"{figure.Source}. Grade {figure.Grade}.", ("class", "quiet"));
                if (figure.Note.Length > 0) page.Element("span", $" Note: {figure.Note}.", ("class", "quiet"));
            }
        }
    }
}
