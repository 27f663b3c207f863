namespace Glasshouse.Experiments.Calibrating;

/// <summary>How history matching goes about.</summary>
/// <param name="Waves">Most waves.</param>
/// <param name="Points">Points of each wave.</param>
/// <param name="Limit">Implausibility above which a place is ruled out.</param>
/// <param name="Candidates">Places tried to find points of the next wave and the share that is left.</param>
/// <param name="Seed">Seed of the points.</param>
public sealed record MatchingRules(int Waves = 2, int Points = 120, double Limit = 3, int Candidates = 20_000, ulong Seed = 1);
