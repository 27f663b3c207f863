using Glasshouse.Experiments;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws how far a difference moves when one assumption goes from the low to the high end of its range.</summary>
internal static class Tornado
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 460;

    private const double Left = 12, Right = 448, RowHeight = 42;

    /// <summary>Height of the drawing.</summary>
    public static double Height(int bars) => 46 + (bars * RowHeight);

    /// <summary>Draws the bars in the order given.</summary>
    public static void Draw(HtmlText page, IReadOnlyList<AssumptionFinding> findings)
    {
        var bottom = Height(findings.Count) - 36;
        var axis = Axis.Holding(
            findings.SelectMany(finding => new[] { finding.AtLow.Mean, finding.AsIs.Mean, finding.AtHigh.Mean }), Left, Right, fromZero: true);
        foreach (var tick in axis.Ticks)
        {
            Picture.Line(page, axis.At(tick), 2, axis.At(tick), bottom, tick == 0 ? "axis" : "grid");
            Picture.Label(page, axis.At(tick), bottom + 20, axis.Label(tick), anchor: "middle");
        }

        for (var index = 0; index < findings.Count; index++) DrawBar(page, findings[index], axis, 2 + (index * RowHeight));
    }

    private static void DrawBar(HtmlText page, AssumptionFinding finding, Axis axis, double top)
    {
        var label = finding.Number.Key.Path + (finding.Flips ? " — turns the sign" : "");
        Picture.Label(page, Left, top + 15, label, finding.Flips ? "group" : "tick");
        DrawHalf(page, finding.AsIs.Mean, finding.AtLow.Mean, axis, top + 20, "at-low");
        DrawHalf(page, finding.AsIs.Mean, finding.AtHigh.Mean, axis, top + 28, "at-high");
        if (double.IsFinite(finding.AsIs.Mean)) Picture.Line(page, axis.At(finding.AsIs.Mean), top + 18, axis.At(finding.AsIs.Mean), top + 38, "as-is");
    }

    private static void DrawHalf(HtmlText page, double from, double to, Axis axis, double top, string kind)
    {
        if (!double.IsFinite(from) || !double.IsFinite(to)) return;
        var (start, end) = (Math.Min(axis.At(from), axis.At(to)), Math.Max(axis.At(from), axis.At(to)));
        Picture.Box(page, start, top, Math.Max(end - start, 1), 8, kind, 1);
    }
}
