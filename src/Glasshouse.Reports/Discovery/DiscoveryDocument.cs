using System.Collections.Immutable;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Reports.Charts;
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
                    for (var at = 0; at < found.Length; at++) WriteQuestion(page, found[at], at, found.Length);
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

    private static void WriteQuestion(HtmlText page, Exploration found, int at, int count)
    {
        var name = Prefix(at, count);
        using (page.Open("section", ("id", FormattableString.Invariant($"q{at + 1}"))))
        {
            page.Element("h2", "Under which assumptions: " + found.Question);
            page.Element("p", DiscoveryWords.Answer(found), ("class", "lead"));
            WriteBoxes(page, found, name, at);
            page.Element("h3", "As a tree");
            page.Element("p", $"The tree calls {DiscoveryWords.Percent(found.Tree.Taken.OutsideError)} of unseen worlds wrongly; always giving the more frequent answer would call {DiscoveryWords.Percent(Math.Min(found.Yes, found.Worlds - found.Yes) / (double)Math.Max(1, found.Worlds))} wrongly.");
            DiscoveryTables.Tree(found, name).Write(page);
            DiscoveryTables.Sizes(found, name).Write(page);
            for (var clause = 0; clause < found.Clauses.Length; clause++) WriteClause(page, found.Clauses[clause], name, at, clause);
            page.Element("h3", "The regimes over all these worlds");
            page.Element("p", "Regret is how much worse a regime does than the best of the same world. Intervals are over worlds; the worst world and the largest regret can only grow with more of them.");
            DiscoveryTables.Regimes(found, name).Write(page);
            if (!found.Domain.IsEmpty) DiscoveryTables.Domain(found, name).Write(page);
        }
    }

    private static void WriteBoxes(HtmlText page, Exploration found, string name, int question)
    {
        page.Element("h3", "As boxes");
        if (found.Boxes.IsEmpty) page.Element("p", found.Yes == 0 ? "There is no world that says yes, so there is no box." : "No box of assumptions is denser in yes than all worlds together.");
        for (var at = 0; at < found.Boxes.Length; at++)
        {
            var box = found.Boxes[at];
            page.Element("p", FormattableString.Invariant($"Box {at + 1}. ") + DiscoveryWords.Box(box));
            Picture.Write(
                page, FormattableString.Invariant($"q{question + 1}-peeling-{at + 1}"), FormattableString.Invariant($"The way to box {at + 1}"), "Density (upright) against coverage, a dot for each slice cut off; the large dot is the box before it was widened.",
                DiscoveryWords.Box(box), PeelingChart.Width, PeelingChart.Height, drawing => PeelingChart.Draw(drawing, box),
                table => (DiscoveryTables.Way(found with { Boxes = [box] }, name)).Write(table));
        }

        if (!found.Boxes.IsEmpty) DiscoveryTables.Boxes(found, name).Write(page);
    }

    private static void WriteClause(HtmlText page, ClauseExploration clause, string name, int question, int at)
    {
        page.Element("h3", "On what it turns: " + clause.Clause);
        var turning = clause.Alone.Where(point => point.At is not null).Take(5).ToArray();
        page.Element("p", turning.Length == 0 ? "No assumption alone turns it while the others stand." : string.Join(' ', turning.Select(DiscoveryWords.Point)));
        page.Element("p", $"Read off a surface that foretells {DiscoveryWords.Percent(Math.Max(0, clause.Foretold))} of the variance of worlds it has not seen.{(clause.Foretold < 0.5 ? " That is little: these points are a hint." : "")}", ("class", "quiet"));
        DiscoveryTables.Alone(clause, DiscoveryWords.File(name, "reversal-points", at)).Write(page);
        Picture.Write(
            page, FormattableString.Invariant($"q{question + 1}-map-{at + 1}"), "Reversal map: " + clause.Clause,
            "Green: holds clearly. Red: clearly does not. Grey: zero lies within the 95 % interval. The line is the boundary, averaged over all other assumptions.",
            ReversalChart.Described(clause.Map), ReversalChart.Width(clause.Map), ReversalChart.Height, drawing => ReversalChart.Draw(drawing, clause.Map),
            table =>
            {
                DiscoveryTables.Boundary(clause.Map, DiscoveryWords.File(name, "reversal-boundary", at)).Write(table);
                DiscoveryTables.Map(clause.Map, DiscoveryWords.File(name, "reversal-map", at)).Write(table);
            });
    }
}
