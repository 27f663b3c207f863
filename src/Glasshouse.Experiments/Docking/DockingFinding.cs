namespace Glasshouse.Experiments.Docking;

/// <summary>A known result held against the engine.</summary>
/// <param name="Result">The known result.</param>
/// <param name="Rows">Its numbers; empty where the engine has nothing to hold against it.</param>
public sealed record DockingFinding(KnownResult Result, IReadOnlyList<DockingRow> Rows)
{
    /// <summary>True where the engine has the mechanism.</summary>
    public bool IsModelled => Rows.Count > 0;

    /// <summary>True where every number is within its tolerance.</summary>
    public bool Passes => IsModelled && Rows.All(row => row.Passes);
}
