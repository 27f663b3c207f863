using System.Globalization;
using System.Xml.Linq;
using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Tests.Charts;

public sealed class DotChartTests
{
    private static readonly DotGroup[] Groups =
        [new("essay", [new("short", "arm0", new Estimate(5, 4, 6, 4)), new("a victim in a crowd, by anybody", "arm1", new Estimate(7, 6, 8, 4))])];

    [Fact]
    public void A_long_name_takes_two_lines_and_none_is_longer_than_its_place()
    {
        var names = Names();
        Assert.Equal(["short", "a victim in a", "crowd, by anybody"], names.Select(name => name.Value));
        Assert.True(Height(names[2]) > Height(names[1]));
    }

    [Fact]
    public void The_drawing_is_high_enough_for_the_lines_it_holds() =>
        Assert.True(DotChart.Height(Groups) > DotChart.Height([Groups[0] with { Dots = [Groups[0].Dots[0], Groups[0].Dots[0]] }]));

    private static XElement[] Names()
    {
        var page = new HtmlText();
        using (page.Open("svg")) DotChart.Draw(page, Groups);
        return [.. XDocument.Parse(page.ToString()).Root!.Descendants("text").Where(text => text.Attribute("text-anchor")?.Value == "end")];
    }

    private static double Height(XElement text) => double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture);
}
