namespace Glasshouse.Reports.Records;

/// <summary>How the machine was used. Nothing here changes a result.</summary>
/// <param name="Threads">Worker threads.</param>
/// <param name="Lanes">Width of the lanes.</param>
/// <param name="Note">Says that none of this matters.</param>
public sealed record ManifestMachine(int Threads, string Lanes, string Note);
