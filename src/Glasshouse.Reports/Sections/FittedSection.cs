using Glasshouse.Experiments;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Sweeps;
using Glasshouse.Reports.Tables;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>What published figures say of the numbers of the society, and what they leave open.</summary>
internal static class FittedSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Posterior posterior)
    {
        page.Element("p",
            $"{posterior.Numbers.Length} assumptions were fitted to {posterior.Goals.Length} published figures; {posterior.Sets.Length} accepted sets of values stand for what is left of them. " +
            $"{posterior.NotMatched.Count()} of the figures are not matched, and {posterior.NotUsed.Length} that may be fitted were not used.");
        if (!posterior.IsOfThisProgram)
            page.Element("p", "It was fitted with another version of the engine; ./glasshouse calibrate fits it again.", ("class", "warning"));
        EstimatePicture.Write(
            page, "fitted-numbers", "Before and after the fit", "share of the range of each number: the middle and nine tenths of what is believed",
            [.. posterior.Numbers.Select(number => new DotGroup(number.Path, [new NamedDot("before", "arm0", Of(number.Prior, number)), new NamedDot("after", "arm1", Of(number.Posterior, number))]))]);
        PosteriorTables.Numbers(posterior, ReportTables.Folder + "posterior.numbers").Write(page);
        PosteriorTables.Figures(posterior, ReportTables.Folder + "posterior.figures").Write(page);
        if (posterior.NotUsed.IsEmpty) return;
        using (page.Open("details"))
        {
            page.Element("summary", "Figures that may be fitted and were not, and why");
            using (page.Open("ul"))
                foreach (var reason in posterior.NotUsed) page.Element("li", reason);
        }
    }

    private static Estimate Of(PosteriorSpread spread, PosteriorNumber number)
    {
        double Place(double? value) => value is { } known ? (known - number.RangeLow) / (number.RangeHigh - number.RangeLow) : double.NaN;
        return new Estimate(Place(spread.Middle), Place(spread.Low), Place(spread.High), 0);
    }
}
