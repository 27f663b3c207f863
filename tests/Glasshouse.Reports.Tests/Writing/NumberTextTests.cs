using Glasshouse.Experiments;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Tests.Writing;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(12.3456, 11.9, 12.7, "12.3 (11.9 to 12.7)")]
    [InlineData(0.01234, 0.0121, 0.0125, "0.0123 (0.0121 to 0.0125)")]
    [InlineData(6512345, 6401000, 6623000, "6,510,000 (6,400,000 to 6,620,000)")]
    [InlineData(5, 5, 5, "5.00")]
    [InlineData(0, 0, 0, "0")]
    [InlineData(double.NaN, double.NaN, double.NaN, "no value")]
    [InlineData(-0.04, -0.3, 0.2, "0.0 (−0.3 to 0.2)")]
    public void An_estimate_has_as_many_digits_as_its_doubt_allows(double mean, double low, double high, string text) =>
        Assert.Equal(text, NumberText.Of(new Estimate(mean, low, high, 8)));

    [Fact]
    public void A_difference_shows_its_sign() =>
        Assert.Equal("−1.2 (−1.4 to −1.0)", NumberText.Of(new PairedDifference(-1.2, -1.4, -1.0, 1, 8)));

    [Fact]
    public void Markup_in_a_text_is_escaped()
    {
        var page = new HtmlText();
        page.Element("p", "<b> & \"c\" \u0001", ("title", "\"<&>"));
        Assert.Contains("<p title=\"&quot;&lt;&amp;&gt;\">&lt;b&gt; &amp; &quot;c&quot; \uFFFD</p>", page.ToString(), StringComparison.Ordinal);
    }
}
