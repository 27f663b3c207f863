namespace Glasshouse.Scenarios;

/// <summary>A named band of the score.</summary>
/// <param name="Name">Name, such as <c>AAA</c>.</param>
/// <param name="From">Lowest score of the band, in points.</param>
public sealed record ScoreBand(string Name, int From);
