using System.Globalization;
using System.Text;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Discovery;

/// <summary>Draws the way of peeling: density against coverage, all worlds at the right.</summary>
internal static class PeelingChart
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 380;

    /// <summary>Height of the drawing.</summary>
    public const double Height = 270;

    private const double Left = 52, Right = 366, Top = 12, Bottom = 226;

    /// <summary>Draws the steps.</summary>
    public static void Draw(HtmlText page, BoxFinding finding)
    {
        var along = new Axis(0, 1, Left, Right, [0, 0.25, 0.5, 0.75, 1]);
        var upright = new Axis(0, 1, Bottom, Top, [0, 0.25, 0.5, 0.75, 1]);
        foreach (var tick in upright.Ticks)
        {
            Picture.Line(page, Left, upright.At(tick), Right, upright.At(tick), "grid");
            Picture.Label(page, Left - 6, upright.At(tick) + 4, DiscoveryWords.Percent(tick), anchor: "end");
            Picture.Label(page, along.At(tick), Bottom + 18, DiscoveryWords.Percent(tick), anchor: "middle");
        }

        Picture.Label(page, (Left + Right) / 2, Bottom + 38, "coverage: of all yes, inside", "axis-name", "middle");
        var path = new StringBuilder();
        foreach (var step in finding.Way) path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{along.At(step.Coverage):0.#} {upright.At(step.Density):0.#}");
        page.Empty("path", ("d", path.ToString()), ("class", "way"));
        foreach (var step in finding.Way)
            page.Empty("circle", ("cx", NumberText.Plain(along.At(step.Coverage))), ("cy", NumberText.Plain(upright.At(step.Density))), ("r", step.IsTaken ? "5" : "2"), ("class", step.IsTaken ? "step taken" : "step"));
    }
}
