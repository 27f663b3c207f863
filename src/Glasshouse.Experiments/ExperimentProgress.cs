namespace Glasshouse.Experiments;

/// <summary>How far an experiment is.</summary>
/// <param name="Stage">What it does, such as <c>seed 3 of 8, essay</c>.</param>
/// <param name="Done">Person-months computed so far, all stages.</param>
/// <param name="Total">Person-months in all.</param>
public readonly record struct ExperimentProgress(string Stage, long Done, long Total);
