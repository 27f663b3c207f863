namespace Glasshouse.Experiments.Calibrating;

/// <summary>Two fitted numbers that were believed to go together before the fit.</summary>
/// <param name="One">Address of the first.</param>
/// <param name="Other">Address of the second.</param>
/// <param name="Rank">Their rank correlation, between −1 and 1.</param>
public sealed record PosteriorCorrelation(string One, string Other, double Rank);
