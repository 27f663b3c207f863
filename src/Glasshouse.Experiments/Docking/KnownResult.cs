namespace Glasshouse.Experiments.Docking;

/// <summary>A result that is known from elsewhere, in closed form or by experiment, to which the society collapses when it is stripped to one mechanism.</summary>
/// <param name="Id">Id, such as <c>D2</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Source">Whose result it is.</param>
/// <param name="How">What of the engine is run, and what stands for what.</param>
/// <param name="PersonMonths">Person-months the run takes, about.</param>
/// <param name="Hold">Runs it; an empty list where the engine lacks the mechanism.</param>
public sealed record KnownResult(
    string Id,
    string Title,
    string Source,
    string How,
    long PersonMonths,
    Func<DockingWork, IEnumerable<DockingRow>> Hold);
