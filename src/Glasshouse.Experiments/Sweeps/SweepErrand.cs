namespace Glasshouse.Experiments.Sweeps;

/// <summary>Runs that one thread lives one after the other, because they share a burn-in.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Point">The point.</param>
/// <param name="Head">The arm under which the burn-in is lived.</param>
/// <param name="Seed">Place of the seed.</param>
/// <param name="Runs">Numbers of the runs.</param>
internal sealed record SweepErrand(int Number, int Point, int Head, int Seed, int[] Runs);
