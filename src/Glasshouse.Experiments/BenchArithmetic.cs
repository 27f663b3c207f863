namespace Glasshouse.Experiments;

/// <summary>What a month of one person asks of the lanes, counted while months are lived, and what a bare loop of it takes.</summary>
/// <param name="Draws">Draws for each person and month.</param>
/// <param name="Operations">Operations of the lanes for each person and month, draws included: one on as many people as there are lanes counts for each of them.</param>
/// <param name="Nanoseconds">Time of one thread for them in a bare loop, for one person and month, while the other threads do the same.</param>
/// <param name="CountedPersonMonths">Person-months in which they were counted.</param>
public sealed record BenchArithmetic(double Draws, double Operations, double Nanoseconds, long CountedPersonMonths);
