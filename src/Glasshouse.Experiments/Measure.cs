using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>A figure that people read: one outcome (or a sum of outcomes) for each unit of another, scaled.</summary>
/// <param name="Name">Name in tables, kebab case, such as <c>wrongful-share</c>.</param>
/// <param name="Title">Title in words, such as <c>Wrongful share of the list</c>.</param>
/// <param name="Unit">Unit of the value, such as <c>% of adults a month</c>.</param>
/// <param name="Meaning">One sentence for a reader.</param>
/// <param name="Numerator">Outcomes added up above the line.</param>
/// <param name="Denominator">Outcomes added up below the line; empty for a plain count.</param>
/// <param name="Scale">Factor: 100 for per cent, 1000 for per thousand.</param>
/// <param name="Good">1 where more is better for people, −1 where less is better, 0 where it is neither.</param>
/// <param name="Topic">Shelf in the report: <c>honesty</c>, <c>care</c>, <c>punishment</c>, <c>appeal</c>, <c>voice</c>, <c>power</c>, <c>trust</c>, <c>livelihood</c>, <c>credit</c>, <c>knowing</c>, <c>enterprises</c>.</param>
/// <param name="Less">What is taken from it before it is scaled; null for nothing.</param>
public sealed record Measure(
    string Name,
    string Title,
    string Unit,
    string Meaning,
    IReadOnlyList<Outcome> Numerator,
    IReadOnlyList<Outcome> Denominator,
    double Scale,
    int Good,
    string Topic,
    Ratio? Less = null)
{
    /// <summary>True where a sum of 0 above the line says that nobody has such a thing, and not that all have none of it: then there is no value.</summary>
    public bool NilIsNone { get; init; }
}
