using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>What an arm left beside its counts.</summary>
/// <param name="ResultHash">Hash of its result.</param>
/// <param name="Twins">Its people against their twins; nobody for the baseline.</param>
internal sealed record KeptOutcome(string ResultHash, TwinTally Twins);
