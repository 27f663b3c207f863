using System.Globalization;
using System.Text;
using Glasshouse.Experiments.Curves;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Charts;

/// <summary>Draws the curve of a mechanism as a picture that stands alone: title, axes with units, lines named at their ends, and the runs behind it.</summary>
public static class CurveChart
{
    private const double Width = 560, Height = 350, Left = 58, Right = 400, Top = 62, Bottom = 270;

    // Colours and dashes of the report; every name begins with that of the picture, so that it can stand inside a page.
    private const string Look = """
        .curve{--p:#fdfcf9;--i:#1e1d1a;--q:#57544c;--g:#e4e0d6;--k0:#1f5fa8;--k1:#b3391b;--k2:#1b7350;--k3:#7438a0}
        @media screen and (prefers-color-scheme:dark){.curve{--p:#15171a;--i:#e9e6df;--q:#aaa69c;--g:#2b2f35;--k0:#82b6f2;--k1:#f28e70;--k2:#6fcf9c;--k3:#c9a0ea}}
        .curve text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;fill:var(--i)}.curve .t{font-size:15px;font-weight:600}.curve .q{fill:var(--q);font-size:12px}.curve .u{fill:var(--q);font-size:11px}
        .curve .p{fill:var(--p)}.curve .g{stroke:var(--g)}.curve .a{stroke:var(--q)}.curve path{fill:none;stroke-width:2;stroke-linejoin:round}.curve path.l{stroke:var(--q);stroke-width:.7}
        .curve .k0{stroke:var(--k0)}.curve .k1{stroke:var(--k1);stroke-dasharray:7 3}.curve .k2{stroke:var(--k2);stroke-dasharray:2 3}.curve .k3{stroke:var(--k3);stroke-dasharray:10 3 2 3}
        .curve text.k0{fill:var(--k0)}.curve text.k1{fill:var(--k1)}.curve text.k2{fill:var(--k2)}.curve text.k3{fill:var(--k3)}.curve text.n{stroke:none;font-weight:600;font-size:12px}
        """;

    /// <summary>The picture.</summary>
    /// <param name="curve">What to draw.</param>
    public static string Draw(Curve curve)
    {
        var page = new HtmlText();
        var size = FormattableString.Invariant($"0 0 {Width} {Height}");
        using (page.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", size), ("class", "curve"), ("role", "img"), ("aria-labelledby", $"{curve.Name}-t {curve.Name}-d")))
        {
            page.Element("title", curve.Title, ("id", curve.Name + "-t"));
            page.Element("desc", Described(curve), ("id", curve.Name + "-d"));
            page.Style(Look);
            Picture.Box(page, 0, 0, Width, Height, "p");
            Picture.Label(page, 14, 24, curve.Title, "t");
            Picture.Label(page, 14, 46, curve.Y, "q");
            DrawLines(page, curve);
            DrawUnder(page, curve.Under);
        }

        return page.Fragment + "\n";
    }

    private static void DrawLines(HtmlText page, Curve curve)
    {
        var upright = Axis.Holding(curve.Lines.SelectMany(line => line.Points).Select(point => point.Y), Bottom, Top);
        var along = Axis.Holding(curve.Lines.SelectMany(line => line.Points).Select(point => point.X), Left, Right, 5);
        foreach (var tick in upright.Ticks)
        {
            Picture.Line(page, Left, upright.At(tick), Right, upright.At(tick), "g");
            Picture.Label(page, Left - 7, upright.At(tick) + 4, upright.Label(tick), "q", "end");
        }

        foreach (var tick in along.Ticks)
        {
            Picture.Line(page, along.At(tick), Bottom, along.At(tick), Bottom + 4, "a");
            Picture.Label(page, along.At(tick), Bottom + 18, along.Label(tick), "q", "middle");
        }

        Picture.Label(page, (Left + Right) / 2, Bottom + 38, curve.X, "q", "middle");
        for (var line = 0; line < curve.Lines.Length; line++) DrawLine(page, curve.Lines[line], line, along, upright);
        DrawNames(page, curve, along, upright);
    }

    private static void DrawLine(HtmlText page, CurveLine line, int number, Axis along, Axis upright)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in line.Points)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{along.At(x):0.#} {upright.At(y):0.#}");
        page.Empty("path", ("d", path.ToString()), ("class", $"k{number}"));
    }

    private static void DrawNames(HtmlText page, Curve curve, Axis along, Axis upright)
    {
        var order = Enumerable.Range(0, curve.Lines.Length).Where(line => !curve.Lines[line].Points.IsEmpty).OrderBy(line => upright.At(curve.Lines[line].Points[^1].Y)).ToArray();
        var places = LineChart.Spread([.. order.Select(line => upright.At(curve.Lines[line].Points[^1].Y))], 17, Top + 4, Bottom);
        for (var at = 0; at < order.Length; at++)
        {
            var end = curve.Lines[order[at]].Points[^1];
            page.Empty("path", ("d", FormattableString.Invariant($"M{along.At(end.X) + 2:0.#} {upright.At(end.Y):0.#}L{Right + 14} {places[at]:0.#}")), ("class", "l"));
            Picture.Label(page, Right + 18, places[at] + 4, curve.Lines[order[at]].Name, $"n k{order[at]}");
        }
    }

    private static void DrawUnder(HtmlText page, string under)
    {
        var lines = Wrapped("Scenario " + under + ".").ToArray();
        var (first, step) = lines.Length > 2 ? (Height - 31, 12) : (Height - 22, 15);
        for (var line = 0; line < lines.Length; line++) Picture.Label(page, 14, first + (step * line), lines[line], "u");
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        const int Longest = 88;
        while (text.Length > Longest)
        {
            var cut = text.LastIndexOf(' ', Longest);
            yield return text[..cut];
            text = text[(cut + 1)..];
        }

        yield return text;
    }

    private static string Described(Curve curve) => $"{curve.Y}, along {curve.X}. " + string.Join(" ", curve.Lines.Where(line => !line.Points.IsEmpty).Select(line =>
        $"{line.Name}: from {NumberText.Of(line.Points[0].Y)} to {NumberText.Of(line.Points[^1].Y)}."));
}
