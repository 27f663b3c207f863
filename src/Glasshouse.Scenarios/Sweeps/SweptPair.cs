namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Two numbers of a sweep that are believed to go together.</summary>
/// <param name="One">Place of one of them among the numbers of the plan.</param>
/// <param name="Other">Place of the other.</param>
/// <param name="Rank">Their correlation of ranks, between −1 and 1.</param>
public sealed record SweptPair(int One, int Other, double Rank);
