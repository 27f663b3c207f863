using Glasshouse.Experiments;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Discovery;

/// <summary>Writes what the worlds say to one question: boxes, tree, reversal points and maps, regret.</summary>
internal static class DiscoveryQuestion
{
    /// <summary>Writes it, below a heading that is there already.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="found">What was found.</param>
    /// <param name="name">What the names of its tables begin with.</param>
    /// <param name="question">Its place among the questions of the page.</param>
    public static void Write(HtmlText page, Exploration found, string name, int question)
    {
        page.Element("p", DiscoveryWords.Answer(found), ("class", "lead"));
        WriteBoxes(page, found, name, question);
        page.Element("h3", "As a tree");
        page.Element("p", $"The tree calls {DiscoveryWords.Percent(found.Tree.Taken.OutsideError)} of unseen worlds wrongly; always giving the more frequent answer would call {DiscoveryWords.Percent(Math.Min(found.Yes, found.Worlds - found.Yes) / (double)Math.Max(1, found.Worlds))} wrongly.");
        DiscoveryTables.Tree(found, name).Write(page);
        DiscoveryTables.Sizes(found, name).Write(page);
        for (var clause = 0; clause < found.Clauses.Length; clause++) WriteClause(page, found.Clauses[clause], name, question, clause);
        page.Element("h3", "The regimes over all these worlds");
        page.Element("p", "Regret is how much worse a regime does than the best of the same world. Intervals are over worlds; the worst world and the largest regret can only grow with more of them.");
        WriteRegret(page, found, question);
        DiscoveryTables.Regimes(found, name).Write(page);
        if (found.Domain.IsEmpty) return;
        page.Element("p", $"Good enough is here: {string.Join(" and ", found.Enough.Select(enough => $"{enough.Measure.Title}, {enough.Measure.Unit}, {(enough.Measure.Good < 0 ? "at most" : "at least")} {NumberText.Of(enough.At)}"))}.");
        DiscoveryTables.Domain(found, name).Write(page);
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
        page.Element("p", $"Read off a surface that foretells {DiscoveryWords.Percent(Math.Max(0, clause.Foretold))} of the variance of worlds it has not seen.{(clause.Foretold < 0.5 ? " That is little: these points are a hint." : "")}{Bent(clause)}", ("class", "quiet"));
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

    private static string Bent(ClauseExploration clause) => clause.BentAt == 0 ? ""
        : $" Differences beyond {NumberText.Of(clause.BentAt)} {clause.Clause.Measure.Unit} are bent together (inverse hyperbolic sine), for a few worlds would outweigh all others.";

    // One picture for each measure: their units differ.
    private static void WriteRegret(HtmlText page, Exploration found, int question)
    {
        using (page.Open("div", ("class", "pictures")))
            foreach (var measure in found.Regimes.GroupBy(arm => arm.Measure))
                EstimatePicture.Write(
                    page, FormattableString.Invariant($"q{question + 1}-regret-{measure.Key.Name}"), "Regret: " + measure.Key.Title, $"mean over worlds with its 95 % interval, {measure.Key.Unit}; less is better",
                    [new DotGroup("", [.. measure.Select((arm, at) => new NamedDot(arm.Arm, ArmStyles.Of(at), Regret(arm)))])]);
    }

    private static Estimate Regret(ArmRobustness arm) => new(arm.MeanRegret.Value, arm.MeanRegret.Low, arm.MeanRegret.High, 0);
}
