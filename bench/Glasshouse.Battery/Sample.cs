using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>Which draws are walked.</summary>
/// <param name="Seed">First seed.</param>
/// <param name="Seeds">Seeds side by side where seeds are an axis of the order.</param>
/// <param name="Months">Months from 0.</param>
/// <param name="Pairs">Pairs of people.</param>
/// <param name="Purposes">Decisions.</param>
internal sealed record Sample(ulong Seed, int Seeds, int Months, long Pairs, IReadOnlyList<Purpose> Purposes)
{
    /// <summary>Every number that a decision can have, taken or free, so that a stream stays the same when the engine learns to decide more.</summary>
    public static IReadOnlyList<Purpose> AllPurposes { get; } = [.. Enumerable.Range(0, Luck.Purposes).Select(number => (Purpose)number)];
}
