using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How the machine is used. Nothing here changes a result.</summary>
/// <param name="Threads">Worker threads, at least 1.</param>
/// <param name="Lanes">Width of the lanes.</param>
public sealed record RunOptions(int Threads, LaneWidth Lanes)
{
    /// <summary>True where one society is held at a time: every arm is lived from a burn-in of its own, instead of branching from one that waits.</summary>
    public bool InTurn { get; init; }
}
