using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Numbers that a plan moves together, to ask for one index of all of them.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Numbers">Names of the numbers, as <see cref="SweptNumber.Name"/> has them.</param>
public sealed record NumberGroup(string Name, ImmutableArray<string> Numbers);
