using System.Collections.Immutable;

namespace Glasshouse.Reports.Claims;

/// <summary>A claim of the essay, what its source really measures, and how the model speaks to it.</summary>
/// <param name="Claim">The claim, in our words.</param>
/// <param name="Evidence">Ids of the figures that bear on it.</param>
/// <param name="Really">What the source really measures, in our words.</param>
/// <param name="Measure">Measure of the model that speaks to it; empty where none does.</param>
/// <param name="Arm">Arm in which it is looked at; empty where none is.</param>
/// <param name="Model">How the model speaks to it, or why it cannot.</param>
/// <param name="Rule">The rule by which its state follows from a run.</param>
public sealed record EssayClaim(
    string Claim,
    ImmutableArray<string> Evidence,
    string Really,
    string Measure,
    string Arm,
    string Model,
    ClaimRule Rule)
{
    /// <summary>True where a measure of the model speaks to the claim.</summary>
    public bool IsModelled => Measure.Length > 0;
}
