namespace Glasshouse.Experiments;

/// <summary>What one step of the month costs on this machine.</summary>
/// <param name="Name">Name of the mechanism, or of what goes before and after the mechanisms of a tile.</param>
/// <param name="NanosecondsPerPersonMonth">Time of one thread for one person and month.</param>
/// <param name="Share">Share of the time of all steps, 0…1.</param>
public sealed record BenchStep(string Name, double NanosecondsPerPersonMonth, double Share);
