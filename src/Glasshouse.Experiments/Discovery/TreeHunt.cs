using System.Collections.Immutable;
using Glasshouse.Experiments.Chance;

namespace Glasshouse.Experiments.Discovery;

/// <summary>Finds the tree of assumptions that answers a question best: classification and regression trees (CART).</summary>
/// <remarks>
/// Model: a full tree (<see cref="TreeGrowing"/>) is cut back (<see cref="TreePruning"/>); which tree of the sequence is taken is decided by points on which
/// trees of the same price were not grown. The parts are dealt by luck among the points in their own order, so that the order of the rows decides nothing.
/// Source: Breiman et al. 1984.
/// </remarks>
public static class TreeHunt
{
    /// <summary>The tree.</summary>
    /// <param name="points">Points with their answers, at least one.</param>
    /// <param name="rules">How it is grown.</param>
    public static TreeFinding Find(CasePoints points, TreeRules rules)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(rules);
        var sequence = TreePruning.Sequence(TreeGrowing.Of(points, rules.LeastLeaf));
        var outside = Outside(points, rules, [.. sequence.Select((_, at) => Between(sequence, at))]);
        var taken = Taken(outside, points.Count, rules.WithinOneError);
        var tree = sequence[taken].Tree;
        return new TreeFinding(
            tree,
            [.. sequence.Select((one, at) => new TreeSize(one.Price, one.Tree.Leaves, Share(one.Tree.Mistakes, points), outside[at], Error(outside[at], points.Count), at == taken))],
            [.. Leaves(tree, ImmutableSortedDictionary.Create<string, (double Low, double High)>(StringComparer.Ordinal), points).OrderByDescending(leaf => leaf.Density).ThenByDescending(leaf => leaf.Points)]);
    }

    private static double Share(int mistakes, CasePoints points) => (double)mistakes / points.Count;

    private static double Error(double share, int points) => Math.Sqrt(share * (1 - share) / points);

    // A tree is best at all prices up to the next tree's; the geometric middle stands for them.
    private static double Between(List<(double Price, TreeNode Tree)> sequence, int at) =>
        at == sequence.Count - 1 ? double.PositiveInfinity : Math.Sqrt(sequence[at].Price * sequence[at + 1].Price);

    private static double[] Outside(CasePoints points, TreeRules rules, double[] prices)
    {
        var folds = Math.Min(rules.Folds, points.Count);
        var part = new int[points.Count];
        var order = new KeyedDraws(rules.Seed, "parts of points").Order(points.Count);
        for (var at = 0; at < order.Length; at++) part[order[at]] = at % folds;
        var mistakes = ParallelEnumerable.Range(0, folds).Select(fold => OfFold(points, rules, prices, part, fold)).ToArray();
        return [.. prices.Select((_, at) => (double)mistakes.Sum(fold => fold[at]) / points.Count)];
    }

    private static int[] OfFold(CasePoints points, TreeRules rules, double[] prices, int[] part, int fold)
    {
        var all = Enumerable.Range(0, points.Count).ToArray();
        var seen = points.Only(Array.FindAll(all, point => part[point] != fold));
        var unseen = Array.FindAll(all, point => part[point] == fold);
        if (seen.Count == 0) return new int[prices.Length];
        var full = TreeGrowing.Of(seen, rules.LeastLeaf);
        return [.. prices.Select(price => TreePruning.At(full, price, seen.Count)).Select(tree => unseen.Count(point => tree.SaysOf(points, point) != points.IsCase(point)))];
    }

    private static int Taken(double[] outside, int points, bool withinOneError)
    {
        var best = outside.Min();
        var most = withinOneError ? best + Error(best, points) : best;
        return Array.FindLastIndex(outside, share => share <= most);
    }

    private static IEnumerable<TreeLeaf> Leaves(TreeNode node, ImmutableSortedDictionary<string, (double Low, double High)> sides, CasePoints all)
    {
        if (node.IsLeaf)
            return
            [
                new TreeLeaf(
                    [.. sides.Select(side => new BoxSide(side.Key, Finite(side.Value.Low), Finite(side.Value.High), double.NaN))],
                    node.Points, node.Cases, all.Cases == 0 ? double.NaN : (double)node.Cases / all.Cases, (double)node.Cases / node.Points, node.SaysCase),
            ];
        var (low, high) = sides.GetValueOrDefault(node.Name!, (double.NegativeInfinity, double.PositiveInfinity));
        return Leaves(node.Below!, sides.SetItem(node.Name!, (low, node.Threshold)), all).Concat(Leaves(node.Above!, sides.SetItem(node.Name!, (node.Threshold, high)), all));
    }

    private static double? Finite(double limit) => double.IsFinite(limit) ? limit : null;
}
