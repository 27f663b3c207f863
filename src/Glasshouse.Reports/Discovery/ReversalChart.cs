using System.Globalization;
using System.Text;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Discovery;

/// <summary>Draws a reversal map: where a clause holds, where it does not, where it is not decided, and the boundary between.</summary>
internal static class ReversalChart
{
    private const double Left = 58, Top = 26, Side = 250, Bottom = 48, Gap = 26;

    /// <summary>What the map adds to the look of a page. The boundary is a line and the tables name the sides, so that nothing is told by colour alone.</summary>
    public const string Look =
        ".holds{fill:var(--good-wash)}.fails{fill:var(--bad-wash)}.undecided{fill:var(--unchanged)}.boundary{stroke:var(--ink);stroke-width:2.2;fill:none}.way{stroke:var(--accent);stroke-width:1.6;fill:none}.step{fill:var(--accent)}.step.taken{fill:var(--bad)}";

    /// <summary>Width of the drawing.</summary>
    public static double Width(ReversalMap map) => Left + (map.Panels.Length * (Side + Gap));

    /// <summary>Height of the drawing.</summary>
    public const double Height = Top + Side + Bottom;

    /// <summary>Draws the panels.</summary>
    public static void Draw(HtmlText page, ReversalMap map)
    {
        for (var at = 0; at < map.Panels.Length; at++) DrawPanel(page, map, map.Panels[at], Left + (at * (Side + Gap)), at == 0);
    }

    private static void DrawPanel(HtmlText page, ReversalMap map, ReversalPanel panel, double left, bool isFirst)
    {
        var along = Axis.Holding([map.Ranges[0].Low, map.Ranges[0].High], left, left + Side) with { From = map.Ranges[0].Low, To = map.Ranges[0].High };
        var upright = Axis.Holding([map.Ranges[1].Low, map.Ranges[1].High], Top + Side, Top) with { From = map.Ranges[1].Low, To = map.Ranges[1].High };
        DrawCells(page, map, panel, along, upright);
        foreach (var piece in panel.Boundary)
            Picture.Line(page, along.At(piece.X1), upright.At(piece.Y1), along.At(piece.X2), upright.At(piece.Y2), "boundary");
        foreach (var tick in along.Ticks.Where(tick => tick >= along.From && tick <= along.To))
        {
            Picture.Line(page, along.At(tick), Top + Side, along.At(tick), Top + Side + 4, "axis");
            Picture.Label(page, along.At(tick), Top + Side + 17, along.Label(tick), anchor: "middle");
        }

        Picture.Label(page, left + (Side / 2), Top + Side + 36, map.Ranges[0].Name, "axis-name", "middle");
        if (map.Ranges.Length == 3) Picture.Label(page, left + Side, Top - 8, $"{map.Ranges[2].Name} {NumberText.Of(panel.Z)}", "tick", "end");
        if (!isFirst) return;
        foreach (var tick in upright.Ticks.Where(tick => tick >= upright.From && tick <= upright.To)) Picture.Label(page, left - 6, upright.At(tick) + 4, upright.Label(tick), anchor: "end");
        Picture.Label(page, left, Top - 8, map.Ranges[1].Name, "axis-name");
    }

    // Neighbours of one side along a row are one box.
    private static void DrawCells(HtmlText page, ReversalMap map, ReversalPanel panel, Axis along, Axis upright)
    {
        var (wide, high) = (Side / map.Steps, Side / map.Steps);
        for (var row = 0; row < map.Steps; row++)
            for (var column = 0; column < map.Steps;)
            {
                var first = column;
                var side = panel.Cells[(row * map.Steps) + column].Side;
                while (column < map.Steps && panel.Cells[(row * map.Steps) + column].Side == side) column++;
                Picture.Box(page, along.Start + (first * wide), upright.Start - ((row + 1) * high), (column - first) * wide, high + 0.3, side switch { 1 => "holds", -1 => "fails", _ => "undecided" });
            }
    }

    /// <summary>What is to be seen, for those who listen.</summary>
    public static string Described(ReversalMap map)
    {
        var text = new StringBuilder();
        foreach (var panel in map.Panels)
        {
            var (holds, fails) = (panel.Cells.Count(cell => cell.Side == 1), panel.Cells.Count(cell => cell.Side == -1));
            text.Append(CultureInfo.InvariantCulture, $"{(double.IsNaN(panel.Z) ? "" : $"With {map.Ranges[2].Name} at {NumberText.Of(panel.Z)}: ")}holds clearly in {100.0 * holds / panel.Cells.Length:0} % of the area, fails clearly in {100.0 * fails / panel.Cells.Length:0} %. ");
        }

        return text.ToString().TrimEnd();
    }
}
