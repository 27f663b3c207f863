using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>What a number stands on, as written.</summary>
/// <param name="Evidence">Ids of evidence; empty for an assumption.</param>
/// <param name="Reason">The assumption, or how the value follows from the evidence.</param>
internal sealed record Ground(ImmutableArray<string> Evidence, string Reason);
