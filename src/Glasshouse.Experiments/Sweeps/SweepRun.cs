namespace Glasshouse.Experiments.Sweeps;

/// <summary>One run of a sweep: an arm at the first point that asks for it, under one seed. Other points at which the same plan stands share it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Arm">The arm that lives.</param>
/// <param name="Head">The arm under which its burn-in was lived.</param>
/// <param name="Seed">Place of the seed.</param>
internal readonly record struct SweepRun(int Point, int Arm, int Head, int Seed);
