namespace Glasshouse.Experiments.Discovery;

/// <summary>How a tree is grown and cut back.</summary>
/// <param name="LeastLeaf">Fewest points in a leaf.</param>
/// <param name="Folds">Parts of the points, each of which is held once against a tree grown on the others.</param>
/// <param name="WithinOneError">Whether the smallest tree within one standard error of the best is taken, and not the best.</param>
/// <param name="Seed">Seed of the parts.</param>
public sealed record TreeRules(int LeastLeaf = 10, int Folds = 10, bool WithinOneError = true, ulong Seed = 1);
