using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Tests.Charts;

public sealed partial class LineChartTests
{
    [Fact]
    public void A_share_has_no_tick_below_zero_however_wide_its_band()
    {
        var drawing = Draw(month => new MonthPoint(month, month * 0.5, (month * 0.5) - 4, (month * 0.5) + 4));
        Assert.DoesNotContain(Ticks(drawing), tick => tick.StartsWith('−'));
        Assert.Equal("0.0", Ticks(drawing)[0]);
        Assert.All(BandHeights(drawing), height => Assert.InRange(height, 0, LineChart.Height - 44));
    }

    [Fact]
    public void What_goes_below_zero_has_ticks_there()
    {
        var drawing = Draw(month => new MonthPoint(month, month - 5, month - 6, month - 4));
        Assert.Contains(Ticks(drawing), tick => tick.StartsWith('−'));
    }

    private static XElement Draw(Func<int, MonthPoint> point)
    {
        var page = new HtmlText();
        using (page.Open("svg")) LineChart.Draw(page, [new ChartLine("essay", "arm0", [.. Enumerable.Range(0, 12).Select(point)])]);
        return XDocument.Parse(page.ToString()).Root!;
    }

    private static string[] Ticks(XElement drawing) =>
        [.. drawing.Descendants("text").Where(text => text.Attribute("text-anchor")?.Value == "end").Select(text => text.Value)];

    private static double[] BandHeights(XElement drawing) =>
    [
        .. drawing.Descendants("path").Where(path => path.Attribute("class")!.Value.StartsWith("band", StringComparison.Ordinal))
            .SelectMany(path => Corner().Matches(path.Attribute("d")!.Value))
            .Select(corner => double.Parse(corner.Groups[1].Value, CultureInfo.InvariantCulture)),
    ];

    [GeneratedRegex(@"[ML]\S+ ([-0-9.]+)")]
    private static partial Regex Corner();
}
