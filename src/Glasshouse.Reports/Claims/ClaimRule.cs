using System.Collections.Immutable;

namespace Glasshouse.Reports.Claims;

/// <summary>The rule by which the state of a claim follows from findings; nobody types a state by hand.</summary>
/// <param name="Kind">What must hold.</param>
/// <param name="Measure">Measure that is looked at; empty where none is.</param>
/// <param name="Arm">Arm in which it is looked at; empty where none is.</param>
/// <param name="Bound">Bound of a level, in the unit of the measure.</param>
/// <param name="Figures">Ids of the figures that must be met.</param>
/// <param name="Words">Why nothing decides it, or where the bound comes from, a figure or an assumption; empty where the rule has no bound.</param>
public sealed record ClaimRule(ClaimRuleKind Kind, string Measure, string Arm, double Bound, ImmutableArray<string> Figures, string Words)
{
    /// <summary>Nothing that can be computed decides the claim.</summary>
    public static ClaimRule Unknowable(string why) => new(ClaimRuleKind.Unknowable, "", "", 0, [], why);

    /// <summary>The claim says that a measure rises.</summary>
    public static ClaimRule Higher(string measure, string arm) => new(ClaimRuleKind.Higher, measure, arm, 0, [], "");

    /// <summary>The claim says that a measure falls.</summary>
    public static ClaimRule Lower(string measure, string arm) => new(ClaimRuleKind.Lower, measure, arm, 0, [], "");

    /// <summary>The claim says that a level is reached.</summary>
    public static ClaimRule AtLeast(string measure, string arm, double bound, string words) => new(ClaimRuleKind.AtLeast, measure, arm, bound, [], words);

    /// <summary>The claim says that a level is not passed.</summary>
    public static ClaimRule AtMost(string measure, string arm, double bound, string words) => new(ClaimRuleKind.AtMost, measure, arm, bound, [], words);

    /// <summary>The claim says that a signed error is small.</summary>
    public static ClaimRule Within(string measure, string arm, double bound, string words) => new(ClaimRuleKind.Within, measure, arm, bound, [], words);

    /// <summary>The claim is a published count that the model must meet.</summary>
    public static ClaimRule Met(params ImmutableArray<string> figures) => new(ClaimRuleKind.Figures, "", "", 0, figures, "");
}
