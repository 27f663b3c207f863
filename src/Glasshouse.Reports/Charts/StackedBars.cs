using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws shares of a whole as one bar for each arm, with the share written into each part that has room.</summary>
internal static class StackedBars
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 460;

    private const double Left = 4, Right = 456, RowHeight = 54;

    /// <summary>Height of the drawing.</summary>
    public static double Height(int bars) => 30 + (bars * RowHeight);

    /// <summary>Draws the bars.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="parts">Names and classes of the parts, in their order along the bar.</param>
    /// <param name="bars">Name of each bar and its shares in per cent.</param>
    public static void Draw(HtmlText page, IReadOnlyList<(string Name, string Style)> parts, IReadOnlyList<(string Name, double[] Shares)> bars)
    {
        DrawLegend(page, parts);
        for (var index = 0; index < bars.Count; index++) DrawBar(page, parts, bars[index], 30 + (index * RowHeight));
    }

    private static void DrawLegend(HtmlText page, IReadOnlyList<(string Name, string Style)> parts)
    {
        for (var part = 0; part < parts.Count; part++)
        {
            Picture.Box(page, Left + (part * 150), 4, 12, 12, "part " + parts[part].Style, 2);
            Picture.Label(page, Left + 18 + (part * 150), 15, parts[part].Name);
        }
    }

    private static void DrawBar(HtmlText page, IReadOnlyList<(string Name, string Style)> parts, (string Name, double[] Shares) bar, double top)
    {
        Picture.Label(page, Left, top + 14, bar.Name, "group");
        var x = Left;
        for (var part = 0; part < parts.Count; part++)
        {
            var width = double.IsFinite(bar.Shares[part]) ? bar.Shares[part] / 100 * (Right - Left) : 0;
            Picture.Box(page, x, top + 20, width, 24, "part " + parts[part].Style);
            if (width > 52) Picture.Label(page, x + (width / 2), top + 37, NumberText.Of(bar.Shares[part]) + " %", "on-part " + parts[part].Style, "middle");
            x += width;
        }
    }
}
