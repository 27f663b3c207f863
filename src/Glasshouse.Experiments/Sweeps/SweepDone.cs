namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep has done when it ends.</summary>
/// <param name="Runs">Runs of the sweep.</param>
/// <param name="Lived">Runs that this process lived now.</param>
/// <param name="Reused">Runs that were taken over from other stores now.</param>
/// <param name="Hash">SHA-256 over the hashes of all runs in their order: the hash of the result.</param>
public sealed record SweepDone(int Runs, int Lived, int Reused, string Hash);
