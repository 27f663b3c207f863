namespace Glasshouse.Experiments.Patterns;

/// <summary>A pattern beside what the model shows.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Rows">Its targets; empty where it was not run or is not modelled.</param>
/// <param name="Reason">Why it was not run or is not modelled, or what is missing in it; empty else.</param>
/// <param name="IsModelled">Whether the society has a mechanism for it.</param>
public sealed record PatternFinding(Pattern Pattern, IReadOnlyList<PatternRow> Rows, string Reason, bool IsModelled)
{
    /// <summary>How the pattern stands.</summary>
    public PatternState State =>
        !IsModelled ? PatternState.NotModelled
        : Rows.Count == 0 ? PatternState.NotRun
        : Rows.All(row => row.Passes) ? PatternState.Pass : PatternState.Miss;
}
