using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws estimates as dots with their intervals, in groups, each dot named.</summary>
internal static class DotChart
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 460;

    private const double Left = 168, Right = 440, RowHeight = 24, SecondLine = 15, GroupHeight = 24;

    // What fits to the left of the axis, in letters, on the narrowest screen.
    private const int Letters = 19;

    /// <summary>Height of the drawing.</summary>
    public static double Height(IReadOnlyList<DotGroup> groups) => 40 + groups.Sum(group => HeadHeight(group) + group.Dots.Sum(HeightOf));

    /// <summary>Draws the dots.</summary>
    public static void Draw(HtmlText page, IReadOnlyList<DotGroup> groups)
    {
        var bottom = Height(groups) - 34;
        var values = groups.SelectMany(group => group.Dots).Select(dot => (dot.Value.Mean, dot.Value.Low, dot.Value.High));
        var axis = Axis.HoldingIntervals(values, Left, Right, fromZero: true);
        DrawAxis(page, axis, bottom);
        var y = 4.0;
        foreach (var group in groups)
        {
            if (group.Name.Length > 0) Picture.Label(page, 2, y + 16, group.Name, "group");
            y += HeadHeight(group);
            foreach (var dot in group.Dots)
            {
                DrawDot(page, dot, axis, y + (HeightOf(dot) / 2));
                y += HeightOf(dot);
            }
        }
    }

    private static double HeadHeight(DotGroup group) => group.Name.Length > 0 ? GroupHeight : 0;

    private static double HeightOf(NamedDot dot) => RowHeight + (Lines(dot.Name).Length > 1 ? SecondLine : 0);

    // A long name breaks where it may, nearest to its middle: at a space, or behind the point or a hyphen of an address.
    private static string[] Lines(string name)
    {
        if (name.Length <= Letters) return [name];
        var places = Enumerable.Range(1, name.Length - 2).Where(place => name[place] == ' ' || name[place - 1] is '.' or '-').ToArray();
        if (places.Length == 0) return [name];
        var at = places.MinBy(place => Math.Abs(place - (name.Length / 2)));
        return [name[..at], name[at..].TrimStart()];
    }

    private static void DrawName(HtmlText page, string name, double y)
    {
        var lines = Lines(name);
        var first = y + 4 - ((lines.Length - 1) * SecondLine / 2);
        for (var line = 0; line < lines.Length; line++) Picture.Label(page, Left - 10, first + (line * SecondLine), lines[line], anchor: "end");
    }

    private static void DrawAxis(HtmlText page, Axis axis, double bottom)
    {
        foreach (var tick in axis.Ticks)
        {
            Picture.Line(page, axis.At(tick), 4, axis.At(tick), bottom, "grid");
            Picture.Label(page, axis.At(tick), bottom + 20, axis.Label(tick), anchor: "middle");
        }
    }

    private static void DrawDot(HtmlText page, NamedDot dot, Axis axis, double y)
    {
        DrawName(page, dot.Name, y);
        if (!double.IsFinite(dot.Value.Mean))
        {
            Picture.Label(page, Left + 6, y + 4, NumberText.None, "quiet");
            return;
        }

        if (double.IsFinite(dot.Value.Low) && double.IsFinite(dot.Value.High))
            Picture.Line(page, axis.Within(dot.Value.Low), y, axis.Within(dot.Value.High), y, "interval " + dot.Style);
        page.Empty("circle", ("cx", NumberText.Plain(axis.At(dot.Value.Mean))), ("cy", NumberText.Plain(y)), ("r", "5"), ("class", "dot " + dot.Style));
    }
}
