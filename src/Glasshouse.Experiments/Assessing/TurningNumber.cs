namespace Glasshouse.Experiments.Assessing;

/// <summary>How much a difference goes with one number over plausible worlds.</summary>
/// <param name="Name">Name of the number.</param>
/// <param name="Rank">Rank correlation of the number with the difference (Spearman's), −1…1.</param>
/// <param name="Low">Lower end of its 95 % interval over worlds.</param>
/// <param name="High">Upper end of the same.</param>
/// <param name="Pawn">Median distance of PAWN, 0…1.</param>
/// <param name="PawnOfLuck">What that median stays below, in nineteen designs of twenty, of a number that nothing depends on.</param>
/// <param name="IsTold">Whether the rank correlation is beyond what luck gives to any of the numbers compared.</param>
public sealed record TurningNumber(string Name, double Rank, double Low, double High, double Pawn, double PawnOfLuck, bool IsTold);
