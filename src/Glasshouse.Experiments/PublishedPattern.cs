using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>What a published figure is compared with.</summary>
/// <param name="EvidenceId">Id of the figure.</param>
/// <param name="Arm">Arm in which it is looked at.</param>
/// <param name="What">What is compared, in words, with what the comparison cannot bear.</param>
/// <param name="Above">Outcomes added up above the line.</param>
/// <param name="Below">Outcomes added up below the line; empty for a count, which is scaled to the real population.</param>
/// <param name="Scale">Factor: 100 for per cent, 1 for ratios and counts.</param>
/// <param name="Window">Which months are looked at.</param>
/// <param name="Tolerance">Largest distance that counts as a match: relative, or in points where <paramref name="IsRelative"/> is false.</param>
/// <param name="IsRelative">True where the tolerance is relative.</param>
/// <param name="IsLeast">True where the figure is a lower bound: anything above it matches too.</param>
public sealed record PublishedPattern(
    string EvidenceId,
    string Arm,
    string What,
    ImmutableArray<Outcome> Above,
    ImmutableArray<Outcome> Below,
    double Scale,
    PatternWindow Window,
    double Tolerance,
    bool IsRelative,
    bool IsLeast = false)
{
    /// <summary>Whether a value of the model matches the published one.</summary>
    public bool Matches(double model, double published)
    {
        var distance = Tolerance * (IsRelative ? Math.Abs(published) : 1);
        return model >= published - distance && (IsLeast || model <= published + distance);
    }
}
