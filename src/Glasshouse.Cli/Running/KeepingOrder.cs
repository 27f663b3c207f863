namespace Glasshouse.Cli.Running;

/// <summary>What somebody wants to be kept while the work is done.</summary>
/// <param name="Folder">Folder for the checkpoints; empty for none.</param>
/// <param name="Every">Months between two checkpoints.</param>
/// <param name="Keep">Checkpoints of a life that stay.</param>
internal sealed record KeepingOrder(string Folder, int Every, int Keep)
{
    /// <summary>Nothing is kept.</summary>
    public static KeepingOrder Nothing { get; } = new("", 1, 1);

    /// <summary>Name of the checkpoint from which to go on; null for the latest.</summary>
    public string? From { get; init; }

    /// <summary>Warmed-up societies from which to branch, by seed.</summary>
    public IReadOnlyDictionary<ulong, string> WarmedUp { get; init; } = new Dictionary<ulong, string>();

    /// <summary>True where the folder holds what an earlier run kept.</summary>
    public bool Resumes { get; init; }
}
