using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Curves;

/// <summary>What one line of a curve counts, and the numbers that are set on it.</summary>
/// <param name="Name">What is different on it.</param>
/// <param name="Above">Outcomes added up above the line.</param>
/// <param name="Below">Outcomes added up below the line.</param>
/// <param name="Scale">Factor, such as 100 for per cent.</param>
/// <param name="With">Numbers set on this line.</param>
/// <param name="Scenario">Another shipped scenario for this line; empty for that of the curve.</param>
internal sealed record CurveCount(
    string Name, ImmutableArray<Outcome> Above, ImmutableArray<Outcome> Below, double Scale, ImmutableArray<(NumberKey Key, double Value)> With, string Scenario = "")
{
    /// <summary>News that six in ten adults hear two years after the start; null for none.</summary>
    public EventKind? News { get; init; }

    /// <summary>A share: one outcome of others.</summary>
    public static CurveCount Of(string name, Outcome above, Outcome below, double scale, params (NumberKey Key, double Value)[] with) =>
        new(name, [above], [below], scale, [.. with]);

    /// <summary>A share of the sum of two outcomes.</summary>
    public static CurveCount OfBoth(string name, Outcome above, Outcome other, double scale, params (NumberKey Key, double Value)[] with) =>
        new(name, [above], [above, other], scale, [.. with]);

    /// <summary>The same count under another scenario.</summary>
    public static CurveCount In(string scenario, Outcome above, Outcome below, double scale) => new(scenario, [above], [below], scale, [], scenario);
}
