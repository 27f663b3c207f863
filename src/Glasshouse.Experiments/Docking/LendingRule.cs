namespace Glasshouse.Experiments.Docking;

/// <summary>How the bank of the lending environment chooses whom to lend to.</summary>
internal enum LendingRule
{
    /// <summary>Whoever is expected to bring a gain.</summary>
    BestThreshold,

    /// <summary>The same share, in both groups, of those who would repay, at the largest gain.</summary>
    EqualOpportunity,

    /// <summary>Whoever applies.</summary>
    Everybody,
}
