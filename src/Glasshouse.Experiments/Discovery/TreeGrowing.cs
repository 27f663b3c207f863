namespace Glasshouse.Experiments.Discovery;

/// <summary>Grows a tree to its full size.</summary>
/// <remarks>
/// Model: a node is split where the impurity of Gini, 2·p·(1 − p), summed over points, falls most; a threshold stands halfway between two values.
/// Among equal splits the first assumption by name is taken, then the lowest threshold. A node that is pure, or that no split makes purer, is a leaf.
/// Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984.
/// </remarks>
internal static class TreeGrowing
{
    // Gains that differ by rounding alone are equal.
    private const double Same = 1e-12;

    /// <summary>A tree on all points.</summary>
    public static TreeNode Of(CasePoints points, int leastLeaf) => Grow(points, [.. Enumerable.Range(0, points.Count)], leastLeaf);

    private static TreeNode Grow(CasePoints points, int[] here, int leastLeaf)
    {
        var cases = Limits.Cases(here, points);
        if (cases == 0 || cases == here.Length || Best(points, here, cases, leastLeaf) is not { } split) return new TreeNode(here.Length, cases);
        var (below, above) = Parted(points, here, split);
        return new TreeNode(here.Length, cases, points.Names[split.Assumption], split.Threshold, Grow(points, below, leastLeaf), Grow(points, above, leastLeaf));
    }

    private static (int[] Below, int[] Above) Parted(CasePoints points, int[] here, Split split)
    {
        var column = points.Column(split.Assumption).ToArray();
        return (Array.FindAll(here, point => column[point] <= split.Threshold), Array.FindAll(here, point => column[point] > split.Threshold));
    }

    private static Split? Best(CasePoints points, int[] here, int cases, int leastLeaf)
    {
        Split? best = null;
        for (var assumption = 0; assumption < points.Names.Length; assumption++)
            if (BestOf(points, here, cases, leastLeaf, assumption) is { } split && (best is null || split.Gain > best.Value.Gain + Same)) best = split;
        return best;
    }

    private static Split? BestOf(CasePoints points, int[] here, int cases, int leastLeaf, int assumption)
    {
        var column = points.Column(assumption);
        var values = new double[here.Length];
        var order = (int[])here.Clone();
        for (var at = 0; at < here.Length; at++) values[at] = column[here[at]];
        Array.Sort(values, order);
        var whole = Impurity(here.Length, cases);
        Split? best = null;
        var below = 0;
        for (var at = 0; at < order.Length - 1; at++)
        {
            if (points.IsCase(order[at])) below++;
            var count = at + 1;
            if (values[at] == values[at + 1] || count < leastLeaf || here.Length - count < leastLeaf) continue;
            var gain = whole - Impurity(count, below) - Impurity(here.Length - count, cases - below);
            if (gain > (best?.Gain ?? 0) + Same) best = new Split(assumption, (values[at] + values[at + 1]) / 2, gain);
        }

        return best;
    }

    private static double Impurity(int points, int cases) => 2.0 * cases * (points - cases) / points;

    private readonly record struct Split(int Assumption, double Threshold, double Gain);
}
