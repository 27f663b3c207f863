namespace Glasshouse.Experiments;

/// <summary>How large and how often: everything that sets the result apart from the scenarios.</summary>
/// <param name="People">Synthetic people in the whole country.</param>
/// <param name="BurnIn">Months before the regime starts.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="FirstSeed">First seed; the others follow it.</param>
/// <param name="Seeds">Number of seeds.</param>
public sealed record RunSize(long People, int BurnIn, int Months, ulong FirstSeed, int Seeds);
