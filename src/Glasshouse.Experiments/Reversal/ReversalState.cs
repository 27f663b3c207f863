namespace Glasshouse.Experiments.Reversal;

/// <summary>What becomes of a difference along the range of an assumption.</summary>
public enum ReversalState
{
    /// <summary>It changes its sign inside the range.</summary>
    Reverses,

    /// <summary>It keeps its sign, and clearly so, over the whole range.</summary>
    Keeps,

    /// <summary>Neither can be said: zero lies within the interval in a part of the range, and both ends do not clearly lie on two sides of it.</summary>
    Unclear,
}
