using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A tree of assumptions that answers a question.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Sizes">The sequence of trees from which it was taken, the largest first.</param>
/// <param name="Leaves">Its leaves, densest first.</param>
public sealed record TreeFinding(TreeNode Root, ImmutableArray<TreeSize> Sizes, ImmutableArray<TreeLeaf> Leaves)
{
    /// <summary>The taken member of the sequence.</summary>
    public TreeSize Taken => Sizes.First(size => size.IsTaken);
}
