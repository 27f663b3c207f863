using System.Collections.Immutable;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Reports.Odd;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Discovery;

/// <summary>Writes what the worlds of a sweep say to questions: one page that opens offline, and every table as CSV beside it.</summary>
public static class DiscoveryDocument
{
    /// <summary>Name of the page.</summary>
    public const string PageName = "discovery.html";

    /// <summary>The page and its tables as files.</summary>
    /// <param name="title">Title of the page.</param>
    /// <param name="about">One sentence: which sweep.</param>
    /// <param name="found">What was found, question by question.</param>
    public static IReadOnlyList<(string Name, string Text)> Write(string title, string about, ImmutableArray<Exploration> found)
    {
        var page = new HtmlText();
        using (page.Open("html", ("lang", "en")))
        {
            WriteHead(page, title);
            using (page.Open("body"))
            {
                using (page.Open("header"))
                {
                    page.Element("h1", title);
                    page.Element("p", about, ("class", "quiet"));
                }

                using (page.Open("main"))
                    for (var at = 0; at < found.Length; at++)
                    using (page.Open("section", ("id", FormattableString.Invariant($"q{at + 1}"))))
                    {
                        page.Element("h2", "Under which assumptions: " + found[at].Question);
                        DiscoveryQuestion.Write(page, found[at], Prefix(at, found.Length), at);
                    }
            }
        }

        return
        [
            (PageName, page.ToString()),
            .. found.SelectMany((one, at) => DiscoveryTables.All(one, Prefix(at, found.Length))).Select(table => (table.Name + ".csv", table.Csv())),
        ];
    }

    private static string Prefix(int at, int count) => count == 1 ? "" : FormattableString.Invariant($"question-{at + 1}-");

    private static void WriteHead(HtmlText page, string title)
    {
        using (page.Open("head"))
        {
            page.Empty("meta", ("charset", "utf-8"));
            page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Element("title", title);
            page.Style(StyleSheet.Text + DocumentSheet.Text + ReversalChart.Look);
        }
    }
}
