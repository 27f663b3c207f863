using System.Collections.Immutable;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine;

/// <summary>What one step of the month asked of its lanes.</summary>
/// <param name="Step">Name of the mechanism, or of what goes before and after the mechanisms of a tile.</param>
/// <param name="Counts">Operations of each <see cref="LaneOperation"/>, each of them for as many people as there are lanes.</param>
public sealed record StepOperations(string Step, ImmutableArray<long> Counts)
{
    /// <summary>Operations of one kind.</summary>
    public long this[LaneOperation operation] => Counts[(int)operation];
}
