namespace Glasshouse.Experiments.Calibrating;

/// <summary>How a population of parameter sets is led to the posterior.</summary>
/// <param name="Sets">Parameter sets in the population.</param>
/// <param name="Moves">Moves of each set after every tightening.</param>
/// <param name="LastMoves">Moves of each set once the tolerance is that of the goals.</param>
/// <param name="MostSteps">Most tightenings; where they do not suffice, the posterior says which tolerance it stands at.</param>
/// <param name="Seed">Seed of all moves.</param>
public sealed record PopulationRules(int Sets = 128, int Moves = 3, int LastMoves = 6, int MostSteps = 25, ulong Seed = 1);
