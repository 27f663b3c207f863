using System.Text;
using Glasshouse.Experiments;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws a measure month by month: one line for each arm with its 95 % band, named at its end.</summary>
internal static class LineChart
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 460;

    /// <summary>Height of the drawing.</summary>
    public const double Height = 270;

    private const double Left = 52, Right = 326, Top = 12, Bottom = 226;

    /// <summary>Draws the lines.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="lines">The arms; those without a value are left out.</param>
    public static void Draw(HtmlText page, IReadOnlyList<ChartLine> lines)
    {
        var points = lines.SelectMany(line => line.Points).ToArray();
        var upright = Axis.HoldingIntervals(points.Select(point => (point.Mean, point.Low, point.High)), Bottom, Top);
        var months = points.Select(point => point.Month).DefaultIfEmpty(0).ToArray();
        var along = new Axis(months.Min(), Math.Max(months.Max(), months.Min() + 1), Left, Right, []);
        DrawAxes(page, upright, along);
        foreach (var line in lines) DrawBand(page, line, along, upright);
        foreach (var line in lines) DrawLine(page, line, along, upright);
        DrawNames(page, lines, along, upright);
    }

    private static void DrawAxes(HtmlText page, Axis upright, Axis along)
    {
        foreach (var tick in upright.Ticks)
        {
            Picture.Line(page, Left, upright.At(tick), Right, upright.At(tick), "grid");
            Picture.Label(page, Left - 6, upright.At(tick) + 4, upright.Label(tick), anchor: "end");
        }

        var step = MonthStep(along.To - along.From);
        for (var month = (int)Math.Ceiling(along.From / step) * step; month <= along.To; month += step)
        {
            Picture.Line(page, along.At(month), Bottom, along.At(month), Bottom + 4, "axis");
            Picture.Label(page, along.At(month), Bottom + 18, NumberText.Whole(month), anchor: "middle");
        }

        Picture.Label(page, (Left + Right) / 2, Bottom + 36, "months since the regime starts", "axis-name", "middle");
        if (along.From >= 0) return;
        Picture.Line(page, along.At(0), Top, along.At(0), Bottom, "start");
    }

    private static int MonthStep(double span) => span switch { > 240 => 60, > 84 => 24, > 36 => 12, > 12 => 6, _ => 1 };

    private static void DrawLine(HtmlText page, ChartLine line, Axis along, Axis upright)
    {
        var path = new StringBuilder();
        var joined = false;
        foreach (var point in line.Points)
        {
            if (double.IsFinite(point.Mean)) Add(path, joined ? 'L' : 'M', along.At(point.Month), upright.At(point.Mean));
            joined = double.IsFinite(point.Mean);
        }

        if (path.Length > 0) page.Empty("path", ("d", path.ToString()), ("class", "line " + line.Style));
    }

    private static void DrawBand(HtmlText page, ChartLine line, Axis along, Axis upright)
    {
        var run = new List<MonthPoint>();
        foreach (var point in line.Points)
        {
            if (double.IsFinite(point.Low) && double.IsFinite(point.High) && double.IsFinite(point.Mean)) run.Add(point);
            else DrawRun(page, run, line.Style, along, upright);
        }

        DrawRun(page, run, line.Style, along, upright);
    }

    private static void DrawRun(HtmlText page, List<MonthPoint> run, string style, Axis along, Axis upright)
    {
        if (run.Count > 1 && run.Any(point => point.High > point.Low))
        {
            var path = new StringBuilder();
            foreach (var point in run) Add(path, path.Length == 0 ? 'M' : 'L', along.At(point.Month), upright.Within(point.High));
            foreach (var point in Enumerable.Reverse(run)) Add(path, 'L', along.At(point.Month), upright.Within(point.Low));
            page.Empty("path", ("d", path.Append('Z').ToString()), ("class", "band " + style));
        }

        run.Clear();
    }

    private static void DrawNames(HtmlText page, IReadOnlyList<ChartLine> lines, Axis along, Axis upright)
    {
        var ends = lines
            .Select(line => (line, Point: line.Points.LastOrDefault(point => double.IsFinite(point.Mean), new MonthPoint(0, double.NaN, 0, 0))))
            .Where(end => double.IsFinite(end.Point.Mean))
            .OrderBy(end => upright.At(end.Point.Mean))
            .ToArray();
        var places = Spread([.. ends.Select(end => upright.At(end.Point.Mean))], 16, Top + 4, Bottom);
        for (var index = 0; index < ends.Length; index++)
        {
            var (line, point) = ends[index];
            var path = FormattableString.Invariant($"M{along.At(point.Month) + 2:0.#} {upright.At(point.Mean):0.#}L{Right + 12} {places[index]:0.#}");
            page.Empty("path", ("d", path), ("class", "leader"));
            Picture.Line(page, Right + 13, places[index], Right + 34, places[index], "line " + line.Style);
            Picture.Label(page, Right + 38, places[index] + 4, Short(line.Name), "name " + line.Style);
        }
    }

    // Names of twins differ at their ends, so the middle goes.
    private static string Short(string name) => name.Length <= 12 ? name : $"{name.AsSpan(0, 4)}…{name.AsSpan(name.Length - 7)}";

    /// <summary>Moves places apart so that no two are nearer than <paramref name="gap"/>; their order is kept.</summary>
    internal static double[] Spread(double[] places, double gap, double from, double to)
    {
        for (var index = 0; index < places.Length; index++)
            places[index] = Math.Max(places[index], index == 0 ? from : places[index - 1] + gap);
        for (var index = places.Length - 1; index >= 0; index--)
            places[index] = Math.Min(places[index], index == places.Length - 1 ? to : places[index + 1] - gap);
        return places;
    }

    private static void Add(StringBuilder path, char kind, double x, double y) =>
        path.Append(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{x:0.#} {y:0.#}");
}
