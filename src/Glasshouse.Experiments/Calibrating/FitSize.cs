namespace Glasshouse.Experiments.Calibrating;

/// <summary>How large a fit is.</summary>
/// <param name="People">Synthetic people of each run.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Months under the regime; figures of later months are not fitted.</param>
/// <param name="Numbers">Most numbers that are fitted; the others keep their prior.</param>
/// <param name="Points">Points of each wave of history matching.</param>
/// <param name="Waves">Waves of history matching.</param>
/// <param name="Sets">Parameter sets of the posterior.</param>
/// <param name="Seed">Seed of all luck.</param>
public sealed record FitSize(long People = 65_536, int BurnIn = 36, int Months = 63, int Numbers = 10, int Points = 120, int Waves = 2, int Sets = 128, ulong Seed = 1);
