using Glasshouse.Experiments;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sweeps;

/// <summary>What measures turn on, as one HTML page that opens offline: pictures with their tables.</summary>
public static class SensitivityPage
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "sensitivity.html";

    // More bars than this nobody reads; the table has them all.
    private const int MostDots = 15;

    /// <summary>The page.</summary>
    /// <param name="title">What was swept.</param>
    /// <param name="findings">The findings, measure by measure.</param>
    public static string Write(string title, IReadOnlyList<SensitivityFinding> findings)
    {
        var page = new HtmlText();
        using (page.Open("html", ("lang", "en")))
        {
            WriteHead(page, title);
            using (page.Open("body"))
            {
                using (page.Open("header", ("class", "title")))
                {
                    page.Element("h1", "What the results turn on");
                    page.Element("p", $"Sweep {title}. {Sentences.Reading}");
                }

                using (page.Open("main"))
                    for (var at = 0; at < findings.Count; at++) WriteFinding(page, findings[at], $"m{at}");
            }
        }

        return page.ToString();
    }

    private static void WriteHead(HtmlText page, string title)
    {
        using (page.Open("head"))
        {
            page.Empty("meta", ("charset", "utf-8"));
            page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Element("title", $"{title}: what the results turn on");
            page.Style(StyleSheet.Text);
        }
    }

    private static void WriteFinding(HtmlText page, SensitivityFinding finding, string id)
    {
        var measure = Measures.All.FirstOrDefault(known => known.Name == finding.Measure);
        using (page.Open("section", ("id", id)))
        {
            page.Element("h2", measure?.Title ?? finding.Measure);
            page.Element("p", Sentences.About(finding, measure));
            foreach (var warning in finding.Warnings) page.Element("p", warning, ("class", "warning"));
            foreach (var note in finding.Notes) page.Element("p", note, ("class", "quiet"));
            using (page.Open("div", ("class", "pictures"))) WritePictures(page, finding, measure?.Unit ?? "", id);
            WriteTable(page, finding);
        }
    }

    private static void WritePictures(HtmlText page, SensitivityFinding finding, string unit, string id)
    {
        var groups = finding.Groups.OrderByDescending(group => group.Total!.Value.Value).Take(MostDots).ToArray();
        Draw(page, id + "-sobol", "Shares of variance", "total and first order of each number, 95 % interval",
            new DotGroup("Total", [.. groups.Select(group => Dot(group.Name, group.Total!.Value, "arm1"))]), new DotGroup("First order", [.. groups.Select(group => Dot(group.Name, group.First!.Value, "arm2"))]));
        var pairs = finding.Pairs.OrderByDescending(pair => pair.Second.Value).Take(MostDots).ToArray();
        Draw(page, id + "-pairs", "Pairs", "second order, 95 % interval", new DotGroup("", [.. pairs.Select(pair => Dot($"{pair.One} with {pair.Other}", pair.Second, "arm3"))]));
        var effects = finding.Factors.Where(factor => factor.Effects is not null).OrderByDescending(factor => factor.Effects!.Size.Value).Take(MostDots).ToArray();
        Draw(page, id + "-morris", "Effects over the whole range", $"{unit}, 95 % interval",
            new DotGroup("Mean size", [.. effects.Select(factor => Dot(factor.Name, factor.Effects!.Size, "arm1"))]), new DotGroup("Spread", [.. effects.Select(factor => Dot(factor.Name, factor.Effects!.Spread, "arm3"))]));
        var pawn = finding.Factors.Where(factor => factor.Pawn is not null).OrderByDescending(factor => factor.Pawn!.Median.Value).Take(MostDots).ToArray();
        if (pawn.Length > 0)
            Draw(page, id + "-pawn", "How far the distribution moves", "PAWN, median over slices, 0 to 1, 95 % interval",
                new DotGroup("", [.. pawn.Select(factor => Dot(factor.Name, factor.Pawn!.Median, "arm1")), Dot("nothing: luck alone", new IndexEstimate(pawn[0].Pawn!.MedianOfDummy, double.NaN, double.NaN), "arm0")]));
    }

    private static void Draw(HtmlText page, string id, string title, string note, params DotGroup[] groups)
    {
        var known = groups.Where(group => group.Dots.Count > 0).ToArray();
        EstimatePicture.Write(page, id, title, note, known);
    }

    private static NamedDot Dot(string name, IndexEstimate index, string style) =>
        new(name.Replace(".", ": ", StringComparison.Ordinal).Replace('-', ' '), style, new Estimate(index.Value, index.Low, index.High, 0));

    private static void WriteTable(HtmlText page, SensitivityFinding finding)
    {
        using (page.Open("details"))
        {
            page.Element("summary", "Table: every index");
            HtmlTable.Write(page, $"Every index of {finding.Measure}; the same rows stand in {SensitivityTable.FileName}", ["Number", "With", "Method", "Index", "Value"],
                finding.Rows.Select(row => (IReadOnlyList<Cell>)[row.Factor.Length > 0 ? row.Factor : "all", row.Other, row.Method, row.Index, new(NumberText.Of(new Estimate(row.Value, row.Low, row.High, 0)), "number")]));
        }
    }

    private static class Sentences
    {
        public const string Reading =
            "A total is the share of variance that would be left if everything else were known; a first order is the share that knowing this number alone would take away. "
            + "Effects are changes of the result when a number moves over its whole range. PAWN tells how far the whole distribution of the result moves when a number is known. "
            + "An interval says how far the index hangs on the points that happened to be tried; it says nothing of what the model leaves out.";

        public static string About(SensitivityFinding finding, Measure? measure)
        {
            var what = finding.Against.Length > 0 ? $"{finding.Arm} less {finding.Against}, the same people with the same luck" : finding.Arm;
            var noise = finding.Noise is { } known && double.IsFinite(known.Share.Value)
                ? FormattableString.Invariant($" Luck is {100 * known.Share.Value:0.#} % of the variance of one run, and {100 * known.ShareOfMean.Value:0.#} % of what differs between points.")
                : "";
            var left = finding.LeftOut > 0 ? $", {NumberText.Whole(finding.LeftOut)} left out" : "";
            return $"{measure?.Meaning ?? ""} Shown is {what}; {NumberText.Whole(finding.Blocks)} base points, trajectories or points{left}.{noise}".Trim();
        }
    }
}
