using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>The frame that every picture shares: a figure with a caption, a title and a description for those who listen, and its table.</summary>
internal static class Picture
{
    /// <summary>Writes a picture with its caption and its table.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="id">Id of the picture, unique on the page.</param>
    /// <param name="title">Title.</param>
    /// <param name="note">Unit and meaning, below the title.</param>
    /// <param name="description">What is to be seen, for those who listen.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Height of the drawing.</param>
    /// <param name="draw">Draws.</param>
    /// <param name="table">Writes the table with the same numbers.</param>
    public static void Write(
        HtmlText page, string id, string title, string note, string description, double width, double height, Action<HtmlText> draw, Action<HtmlText> table)
    {
        using (page.Open("figure", ("class", "picture"), ("id", id)))
        {
            using (page.Open("figcaption"))
            {
                page.Element("strong", title);
                page.Text(" ");
                page.Element("span", note, ("class", "quiet"));
            }

            Draw(page, id, title, description, width, height, draw);
            using (page.Open("details"))
            {
                page.Element("summary", "Table: " + title);
                table(page);
            }
        }
    }

    private static void Draw(HtmlText page, string id, string title, string description, double width, double height, Action<HtmlText> draw)
    {
        var size = $"0 0 {NumberText.Plain(width)} {NumberText.Plain(height)}";
        using (page.Open("svg", ("viewBox", size), ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d"), ("style", $"max-width:{NumberText.Plain(width * 1.25)}px")))
        {
            page.Element("title", title, ("id", id + "-t"));
            page.Element("desc", description, ("id", id + "-d"));
            draw(page);
        }
    }

    /// <summary>Writes a text into a drawing.</summary>
    public static void Label(HtmlText page, double x, double y, string text, string kind = "tick", string anchor = "start") =>
        page.Element("text", text, ("x", NumberText.Plain(x)), ("y", NumberText.Plain(y)), ("class", kind), ("text-anchor", anchor));

    /// <summary>Draws a straight line.</summary>
    public static void Line(HtmlText page, double x1, double y1, double x2, double y2, string kind) => page.Empty(
        "line", ("x1", NumberText.Plain(x1)), ("y1", NumberText.Plain(y1)), ("x2", NumberText.Plain(x2)), ("y2", NumberText.Plain(y2)), ("class", kind));

    /// <summary>Draws a box.</summary>
    public static void Box(HtmlText page, double x, double y, double width, double height, string kind, double round = 0) => page.Empty(
        "rect", ("x", NumberText.Plain(x)), ("y", NumberText.Plain(y)), ("width", NumberText.Plain(Math.Max(0, width))),
        ("height", NumberText.Plain(Math.Max(0, height))), ("rx", NumberText.Plain(round)), ("class", kind));
}
