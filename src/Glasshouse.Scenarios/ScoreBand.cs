using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>A named band of the score.</summary>
/// <param name="Name">Name, such as <c>AAA</c>.</param>
/// <param name="From">Lowest score of the band, in points.</param>
public sealed record ScoreBand(string Name, int From)
{
    /// <summary>Ids of the evidence the band rests on; empty for an assumption.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The reason of an assumption, or how the band follows from the evidence.</summary>
    public string Reason { get; init; } = "";
}
