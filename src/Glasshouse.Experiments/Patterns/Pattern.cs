using System.Collections.Immutable;

namespace Glasshouse.Experiments.Patterns;

/// <summary>A pattern by which a parameterisation of the society is accepted or rejected.</summary>
/// <param name="Id">Id, such as <c>P7</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Sentence">What is known, in one sentence that stands alone.</param>
/// <param name="Arms">Shipped scenarios from which it is read; empty where it has a set-up of its own.</param>
/// <param name="Reading">Which numbers are read, and from which months or set-up.</param>
/// <param name="Rows">Reads it.</param>
public sealed record Pattern(
    string Id,
    string Title,
    string Sentence,
    ImmutableArray<string> Arms,
    string Reading,
    Func<PatternWork, IEnumerable<PatternRow>> Rows)
{
    /// <summary>Person-months of its own set-up for each person of the run and seed; 0 where it is read from arms.</summary>
    public int OwnMonths { get; init; }

    /// <summary>Name of a set-up that several patterns read and that is lived once; empty where nobody shares it.</summary>
    public string SharedRun { get; init; } = "";
}
