using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws one equal tile for each province, shaded by its value, with the value written on it.</summary>
internal static class TileMap
{
    private const double Size = 64, Step = 66;

    /// <summary>Width of the drawing.</summary>
    public static double Width(IReadOnlyList<string> provinces) =>
        Math.Max(7, ProvinceTiles.For(provinces).Select(tile => tile.Column + 1).DefaultIfEmpty(0).Max()) * Step;

    /// <summary>Height of the drawing.</summary>
    public static double Height(IReadOnlyList<string> provinces) =>
        (ProvinceTiles.For(provinces).Select(tile => tile.Row).DefaultIfEmpty(0).Max() + 1) * Step;

    /// <summary>Draws the tiles.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="provinces">Names.</param>
    /// <param name="values">Values; one that is not finite has no shade.</param>
    /// <param name="steps">Upper bounds of the shades but the last, the same for all maps that are compared.</param>
    public static void Draw(HtmlText page, IReadOnlyList<string> provinces, IReadOnlyList<double> values, IReadOnlyList<double> steps)
    {
        var tiles = ProvinceTiles.For(provinces);
        for (var index = 0; index < tiles.Count; index++)
        {
            var value = index < values.Count ? values[index] : double.NaN;
            var shade = Shade(value, steps);
            var (x, y) = (tiles[index].Column * Step, tiles[index].Row * Step);
            Picture.Box(page, x + 1, y + 1, Size, Size, "tile " + shade, 4);
            Picture.Label(page, x + 1 + (Size / 2), y + 27, tiles[index].Short, "tile-name " + shade, "middle");
            Picture.Label(page, x + 1 + (Size / 2), y + 48, double.IsFinite(value) ? NumberText.Of(value) : "–", "tile-value " + shade, "middle");
        }
    }

    /// <summary>Class of the shade of a value: <c>shade0</c> (least) to <c>shade4</c>, or <c>no-shade</c>.</summary>
    internal static string Shade(double value, IReadOnlyList<double> steps) =>
        double.IsFinite(value) ? $"shade{steps.Count(step => value > step)}" : "no-shade";

    /// <summary>Four round bounds that cut the range of the values into five shades.</summary>
    internal static double[] Steps(IEnumerable<double> values)
    {
        var axis = Axis.Holding(values, 0, 1, steps: 5);
        return [.. Enumerable.Range(1, 4).Select(step => axis.From + ((axis.To - axis.From) * step / 5))];
    }
}
