namespace Glasshouse.Experiments;

/// <summary>What one step of the month costs on this machine, beside a bare loop of the operations that it asks of the lanes.</summary>
/// <param name="Name">Name of the mechanism, or of what goes before and after the mechanisms of a tile.</param>
/// <param name="NanosecondsPerPersonMonth">Time of one thread for one person and month.</param>
/// <param name="Share">Share of the time of all steps, 0…1.</param>
/// <param name="Arithmetic">What the step asks of the lanes; nothing where it works on whole numbers alone.</param>
public sealed record BenchStep(string Name, double NanosecondsPerPersonMonth, double Share, BenchArithmetic Arithmetic)
{
    /// <summary>Share of its own limit that the step reaches: time of the bare loop over its time.</summary>
    public double ShareOfBound => NanosecondsPerPersonMonth > 0 ? Arithmetic.Nanoseconds / NanosecondsPerPersonMonth : 0;
}
