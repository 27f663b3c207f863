using System.Collections.Immutable;

namespace Glasshouse.Experiments.Designs;

/// <summary>Numbers that are moved together, because one index of all of them is asked for.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Members">Places of its numbers among the factors.</param>
public sealed record FactorGroup(string Name, ImmutableArray<int> Members);
