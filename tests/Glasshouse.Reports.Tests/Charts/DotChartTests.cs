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

    [Theory]
    [InlineData("conduct.public-order-crowding-out", "conduct.public-", "order-crowding-out")]
    [InlineData("contributing.authority in captured", "contributing.", "authority in captured")]
    [InlineData("one-word-that-is-far-too-long", "one-word-that-", "is-far-too-long")]
    public void An_address_breaks_behind_its_point_or_a_hyphen(string name, params string[] lines) =>
        Assert.Equal(lines, Names([new DotGroup("", [new NamedDot(name, "arm0", new Estimate(1, 0, 2, 4))])]).Select(line => line.Value));

    [Fact]
    public void The_drawing_is_high_enough_for_the_lines_it_holds() =>
        Assert.True(DotChart.Height(Groups) > DotChart.Height([Groups[0] with { Dots = [Groups[0].Dots[0], Groups[0].Dots[0]] }]));

    private static XElement[] Names(IReadOnlyList<DotGroup>? groups = null)
    {
        var page = new HtmlText();
        using (page.Open("svg")) DotChart.Draw(page, groups ?? Groups);
        return [.. XDocument.Parse(page.ToString()).Root!.Descendants("text").Where(text => text.Attribute("text-anchor")?.Value == "end")];
    }

    private static double Height(XElement text) => double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture);
}
