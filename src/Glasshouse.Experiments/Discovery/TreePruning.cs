namespace Glasshouse.Experiments.Discovery;

/// <summary>Cuts a tree back, weakest branch first.</summary>
/// <remarks>
/// Model: a branch is worth g = (mistakes as a leaf − mistakes of its leaves) / (points · (leaves − 1)). All branches of the least worth go at once;
/// each tree so left is the smallest that is best at the price of its g. Source: Breiman et al. 1984, chapter 3.
/// </remarks>
internal static class TreePruning
{
    private const double Same = 1e-12;

    /// <summary>The sequence of trees, the largest first, each with the price from which on it is best.</summary>
    public static List<(double Price, TreeNode Tree)> Sequence(TreeNode full)
    {
        var (points, tree) = (full.Points, At(full, 0, full.Points));
        var sequence = new List<(double, TreeNode)> { (0, tree) };
        while (!tree.IsLeaf)
        {
            var price = Weakest(tree, points);
            tree = At(tree, price, points);
            sequence.Add((price, tree));
        }

        return sequence;
    }

    /// <summary>The smallest tree that is best at a price.</summary>
    public static TreeNode At(TreeNode node, double price, int points)
    {
        if (node.IsLeaf) return node;
        var kept = node with { Below = At(node.Below!, price, points), Above = At(node.Above!, price, points) };
        return Worth(kept, points) <= price + Same ? kept.AsLeaf() : kept;
    }

    private static double Worth(TreeNode node, int points) => (double)(node.MistakesAsLeaf - node.Mistakes) / points / (node.Leaves - 1);

    private static double Weakest(TreeNode node, int points) =>
        node.IsLeaf ? double.PositiveInfinity : Math.Min(Worth(node, points), Math.Min(Weakest(node.Below!, points), Weakest(node.Above!, points)));
}
