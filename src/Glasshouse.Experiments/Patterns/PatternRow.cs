using System.Collections.Immutable;

namespace Glasshouse.Experiments.Patterns;

/// <summary>One target of a pattern beside the value of the model.</summary>
/// <param name="What">What is compared, in words.</param>
/// <param name="Setting">The arm, or the set-up in words.</param>
/// <param name="Evidence">Ids of the figures; empty where the target is a sign without a figure.</param>
/// <param name="Unit">Unit of target and value.</param>
/// <param name="Rule">How the two are held against each other.</param>
/// <param name="Target">Published value, or the bound of a sign.</param>
/// <param name="Tolerance">Distance allowed, in the unit.</param>
/// <param name="Model">Mean over seeds with its interval.</param>
/// <param name="Why">Why this tolerance.</param>
/// <param name="Tie">Whether numbers were set by this very figure or by its neighbours.</param>
public sealed record PatternRow(
    string What,
    string Setting,
    ImmutableArray<string> Evidence,
    string Unit,
    PatternRule Rule,
    double Target,
    double Tolerance,
    Estimate Model,
    string Why,
    FigureTie Tie)
{
    /// <summary>True where a match shows only that the fit works.</summary>
    public bool Fitted => Tie == FigureTie.Fitted;

    /// <summary>Whether the model is within the tolerance.</summary>
    public bool Passes => Rule switch
    {
        PatternRule.AtLeast => Model.Low >= Target - Tolerance,
        PatternRule.AtMost => Model.High <= Target + Tolerance,
        _ => Math.Abs(Model.Mean - Target) <= Tolerance,
    };
}
