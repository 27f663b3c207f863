using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws estimates as dots with their intervals, in groups, each dot named.</summary>
internal static class DotChart
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 460;

    private const double Left = 168, Right = 440, RowHeight = 24, GroupHeight = 24;

    /// <summary>Height of the drawing.</summary>
    public static double Height(IReadOnlyList<DotGroup> groups) => 40 + groups.Sum(group => HeadHeight(group) + (group.Dots.Count * RowHeight));

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
                DrawDot(page, dot, axis, y + (RowHeight / 2));
                y += RowHeight;
            }
        }
    }

    private static double HeadHeight(DotGroup group) => group.Name.Length > 0 ? GroupHeight : 0;

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
        Picture.Label(page, Left - 10, y + 4, dot.Name, anchor: "end");
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
