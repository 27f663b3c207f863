namespace Glasshouse.Experiments.Discovery;

/// <summary>A node of a tree of assumptions: a leaf, or a question about one assumption with a branch for each answer.</summary>
/// <param name="Points">Points that come here.</param>
/// <param name="Cases">Cases among them.</param>
/// <param name="Name">The assumption that is asked about; null for a leaf.</param>
/// <param name="Threshold">Points at or below it go to <paramref name="Below"/>, the others to <paramref name="Above"/>.</param>
/// <param name="Below">Branch of the points at or below the threshold; null for a leaf.</param>
/// <param name="Above">Branch of the points above it; null for a leaf.</param>
public sealed record TreeNode(int Points, int Cases, string? Name = null, double Threshold = double.NaN, TreeNode? Below = null, TreeNode? Above = null)
{
    /// <summary>Whether the tree ends here.</summary>
    public bool IsLeaf => Below is null || Above is null;

    /// <summary>Whether more than half of the points here are cases.</summary>
    public bool SaysCase => 2 * Cases > Points;

    /// <summary>Leaves from here on.</summary>
    public int Leaves => IsLeaf ? 1 : Below!.Leaves + Above!.Leaves;

    /// <summary>Points that the majority of their leaf calls wrongly.</summary>
    public int Mistakes => IsLeaf ? MistakesAsLeaf : Below!.Mistakes + Above!.Mistakes;

    /// <summary>Points that would be called wrongly if the tree ended here.</summary>
    internal int MistakesAsLeaf => SaysCase ? Points - Cases : Cases;

    /// <summary>The same node as the end of the tree.</summary>
    internal TreeNode AsLeaf() => new(Points, Cases);

    /// <summary>What the tree says of a point.</summary>
    internal bool SaysOf(CasePoints points, int point)
    {
        var node = this;
        while (!node.IsLeaf) node = points.Column(points.Names.IndexOf(node.Name!))[point] <= node.Threshold ? node.Below! : node.Above!;
        return node.SaysCase;
    }
}
