namespace Glasshouse.Experiments.Designs;

/// <summary>Two numbers that are believed to go together.</summary>
/// <param name="One">Place of the first among the factors.</param>
/// <param name="Other">Place of the second among the factors.</param>
/// <param name="Rank">Their rank correlation, between −1 and 1.</param>
public sealed record FactorCorrelation(int One, int Other, double Rank);
