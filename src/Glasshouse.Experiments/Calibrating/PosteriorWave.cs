namespace Glasshouse.Experiments.Calibrating;

/// <summary>A wave of history matching, in short.</summary>
/// <param name="Points">Points that were run.</param>
/// <param name="Left">Share of the prior that is left.</param>
public sealed record PosteriorWave(int Points, double Left);
