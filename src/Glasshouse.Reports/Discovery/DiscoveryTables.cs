using System.Collections.Immutable;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Tables;

namespace Glasshouse.Reports.Discovery;

/// <summary>The tables of an exploration.</summary>
internal static class DiscoveryTables
{
    /// <summary>The boxes, a row for each limit.</summary>
    public static TidyTable Boxes(Exploration found, string name) => new(
        name + "boxes", "Boxes in which the answer is yes",
        ["box", "assumption", "from", "to", "quasi-p", "coverage", "density", "support", "worlds", "luck alone", "density in unseen worlds", "coverage in unseen worlds", "limited in halves"],
        [
            .. from box in found.Boxes.Select((box, at) => (Box: box, Number: at + 1))
               from side in box.Box.Box.Sides
               let halves = box.Box.Trial.Limited.FirstOrDefault(limited => limited.Name == side.Name)
               select (IReadOnlyList<object?>)
               [
                   box.Number, side.Name, side.Low, side.High, side.QuasiP, box.Box.Box.Coverage, box.Box.Box.Density, box.Box.Box.Support, box.Box.Box.Points,
                   box.Box.Trial.ChanceAlone, box.Box.Trial.OutsideDensity, box.Box.Trial.OutsideCoverage, halves.Name is null ? null : halves.Share,
               ]
        ]);

    /// <summary>The way of peeling, box by box.</summary>
    public static TidyTable Way(Exploration found, string name) => new(
        name + "peeling", "The way to each box: all worlds first, a slice less at each step",
        ["box", "step", "coverage", "density", "support", "worlds", "cases", "limited assumptions", "taken"],
        [
            .. from box in found.Boxes.Select((box, at) => (Box: box, Number: at + 1))
               from step in box.Box.Way.Select((step, at) => (Step: step, Number: at))
               select (IReadOnlyList<object?>)
               [
                   box.Number, step.Number, step.Step.Coverage, step.Step.Density, step.Step.Support, step.Step.Points, step.Step.Cases,
                   string.Join("; ", step.Step.Limited), step.Step.IsTaken ? "yes" : "",
               ]
        ]);

    /// <summary>Leaves of the tree.</summary>
    public static TidyTable Tree(Exploration found, string name) => new(
        name + "tree", "Leaves of the tree, densest first",
        ["leaf", "where", "worlds", "density", "coverage", "answer"],
        [
            .. found.Tree.Leaves.Select((leaf, at) => (IReadOnlyList<object?>)
                [at + 1, DiscoveryWords.Where(leaf.Sides), leaf.Points, leaf.Density, leaf.Coverage, leaf.SaysCase ? "yes" : "no"])
        ]);

    /// <summary>Trees of the sequence.</summary>
    public static TidyTable Sizes(Exploration found, string name) => new(
        name + "tree-sizes", "Trees of the sequence that cutting back leaves",
        ["leaves", "price of a leaf", "error", "error in unseen worlds", "standard error", "taken"],
        [.. found.Tree.Sizes.Select(size => (IReadOnlyList<object?>)[size.Leaves, size.Price, size.Error, size.OutsideError, size.StandardError, size.IsTaken ? "yes" : ""])]);

    /// <summary>Reversal points of a clause.</summary>
    public static TidyTable Alone(ClauseExploration clause, string name) => new(
        name, $"Where “{clause.Clause}” turns along each assumption alone",
        ["assumption", "stands at", "turns at", "from", "to", "what happens", "range from", "range to", "ease at low end", "ease at high end", "share of variance"],
        [
            .. clause.Alone.Zip(clause.Shares, (point, share) => (IReadOnlyList<object?>)
                [point.Name, point.AsItStands, point.At, point.Low, point.High, DiscoveryWords.State(point.State), point.RangeLow, point.RangeHigh, point.AtRangeLow, point.AtRangeHigh, share.Share])
        ]);

    /// <summary>Every place of a map.</summary>
    public static TidyTable Map(ReversalMap map, string name) => new(
        name, "Every place of the map",
        [.. map.Ranges.Select(range => range.Name), "ease", "from", "to", "share of worlds", "side"],
        [
            .. map.Panels.SelectMany(panel => panel.Cells).Select(cell => (IReadOnlyList<object?>)
            [
                cell.X, cell.Y, .. map.Ranges.Length == 3 ? new object?[] { cell.Z } : [], cell.Difference, cell.Low, cell.High, cell.Share,
                cell.Side switch { 1 => "holds", -1 => "does not hold", _ => "not decided" },
            ])
        ]);

    /// <summary>The boundary of a map.</summary>
    public static TidyTable Boundary(ReversalMap map, string name) => new(
        name, "The boundary, in pieces",
        map.Ranges.Length == 3
            ? [map.Ranges[2].Name, $"{map.Ranges[0].Name} from", $"{map.Ranges[1].Name} from", $"{map.Ranges[0].Name} to", $"{map.Ranges[1].Name} to"]
            : [$"{map.Ranges[0].Name} from", $"{map.Ranges[1].Name} from", $"{map.Ranges[0].Name} to", $"{map.Ranges[1].Name} to"],
        [
            .. from panel in map.Panels
               from piece in panel.Boundary
               select (IReadOnlyList<object?>)[.. map.Ranges.Length == 3 ? new object?[] { panel.Z } : [], piece.X1, piece.Y1, piece.X2, piece.Y2]
        ]);

    /// <summary>Regimes over all worlds.</summary>
    public static TidyTable Regimes(Exploration found, string name) => new(
        name + "regimes", "Each regime over all worlds, with 95 % intervals",
        ["arm", "measure", "mean", "worst", "one in ten is worse", "middle", "one in ten is better", "largest regret", "mean regret", "one in ten regrets more", "share best",
            "mean regret from", "mean regret to", "largest regret from", "largest regret to", "share best from", "share best to"],
        [
            .. found.Regimes.Select(arm => (IReadOnlyList<object?>)
            [
                arm.Arm, arm.Measure.Name, arm.Mean.Value, arm.Worst.Value, arm.Poor.Value, arm.Middle.Value, arm.Fine.Value, arm.MostRegret.Value, arm.MeanRegret.Value, arm.HighRegret.Value, arm.Best.Value,
                arm.MeanRegret.Low, arm.MeanRegret.High, arm.MostRegret.Low, arm.MostRegret.High, arm.Best.Low, arm.Best.High,
            ])
        ]);

    /// <summary>The domain criterion.</summary>
    public static TidyTable Domain(Exploration found, string name) => new(
        name + "domain", "Share of worlds in which a regime is good enough on all that was asked",
        ["arm", "share", "from", "to"],
        [.. found.Domain.Select(arm => (IReadOnlyList<object?>)[arm.Arm, arm.Share.Value, arm.Share.Low, arm.Share.High])]);

    /// <summary>All tables of an exploration, for files.</summary>
    public static ImmutableArray<TidyTable> All(Exploration found, string name) =>
    [
        Boxes(found, name), Way(found, name), Tree(found, name), Sizes(found, name),
        .. found.Clauses.SelectMany((clause, at) => new[]
        {
            Alone(clause, DiscoveryWords.File(name, "reversal-points", at)), Map(clause.Map, DiscoveryWords.File(name, "reversal-map", at)), Boundary(clause.Map, DiscoveryWords.File(name, "reversal-boundary", at)),
        }),
        Regimes(found, name),
        .. found.Domain.IsEmpty ? [] : new[] { Domain(found, name) },
    ];
}
