using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Numbers that a plan moves together, to ask for one index of all of them.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Keys">The numbers.</param>
public sealed record NumberGroup(string Name, ImmutableArray<NumberKey> Keys);
