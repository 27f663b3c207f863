using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Tables;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>On which assumptions the answer turns: over plausible worlds, as boxes, as a tree, as maps, and how each regime stands over all of them.</summary>
internal static class TurningSection
{
    private const int Drawn = 8;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Answer answer)
    {
        page.Element("p", $"The answer about {answer.Arm} was asked of {AnswerWords.Worlds(answer)}");
        using (page.Open("ul"))
        {
            foreach (var sentence in AnswerWords.Standing(answer)) page.Element("li", sentence);
            foreach (var sentence in AnswerWords.Points(answer)) page.Element("li", sentence);
        }

        page.Element("p",
            "Who believes other values of these assumptions has reason to answer otherwise. An assumption is named only where its rank correlation is beyond what luck would give to any of all those compared; " +
            "one that moves a difference up and down again does not show in a rank.", ("class", "quiet"));
        WriteNamed(page, answer);
        using (page.Open("div", ("class", "pictures")))
            foreach (var turning in answer.Turning) WriteCorrelations(page, turning);
        using (page.Open("details"))
        {
            page.Element("summary", "Every assumption by every measure");
            AnswerTables.Turning(answer).Write(page);
        }

        for (var at = 0; at < answer.Asked.Length; at++) WriteQuestion(page, answer, at);
    }

    private static void WriteNamed(HtmlText page, Answer answer)
    {
        var named = answer.Turning.SelectMany(turning => turning.Told.Select(number => (number.Name, number.Rank, turning.Measure.Title)))
            .GroupBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(same => same.Max(one => Math.Abs(one.Rank))).ToArray();
        if (named.Length == 0) return;
        HtmlTable.Write(page, "The assumptions that are told from luck, in words", ["Assumption", "What it is", "Goes with the difference in (rank correlation)"], named.Select(same => (IReadOnlyList<Cell>)
            [same.Key, AnswerTables.Meaning(same.Key), string.Join("; ", same.OrderByDescending(one => Math.Abs(one.Rank)).Select(one => $"{one.Title} {AnswerWords.Rank(one.Rank)}"))]), "stack");
    }

    private static void WriteCorrelations(HtmlText page, MeasureTurning turning) => EstimatePicture.Write(
        page, $"turning-{turning.Measure.Name}", turning.Measure.Title, $"rank correlation of its difference with an assumption, 95 % interval; the {Math.Min(Drawn, turning.Numbers.Length)} largest of {turning.Numbers.Length}, told from luck beyond ±{NumberText.Of(Math.Round(turning.LeastTold, 2))}",
        [new DotGroup("", [.. turning.Numbers.Take(Drawn).Select(number => new NamedDot(number.Name, number.IsTold ? "arm1" : "arm0", new Estimate(number.Rank, number.Low, number.High, 0)))])]);

    // The question against the baseline stands open; the others are there for who asks.
    private static void WriteQuestion(HtmlText page, Answer answer, int at)
    {
        var (found, title) = (answer.Asked[at], "Under which assumptions: " + answer.Asked[at].Question);
        if (at == 0)
        {
            page.Element("h3", title);
            DiscoveryQuestion.Write(page, found, AnswerTables.Prefix(at), at);
            return;
        }

        using (page.Open("details"))
        {
            page.Element("summary", title);
            DiscoveryQuestion.Write(page, found, AnswerTables.Prefix(at), at);
        }
    }
}
