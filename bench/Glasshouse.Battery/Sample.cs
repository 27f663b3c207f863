using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>Which draws are walked.</summary>
/// <param name="Seed">First seed.</param>
/// <param name="Seeds">Seeds side by side where seeds are an axis of the order.</param>
/// <param name="Months">Months from 0.</param>
/// <param name="Pairs">Pairs of people.</param>
/// <param name="Purposes">Decisions, by default all that the engine knows.</param>
internal sealed record Sample(ulong Seed, int Seeds, int Months, long Pairs, IReadOnlyList<Purpose> Purposes);
