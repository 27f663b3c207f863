using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>A part of the society whose assumptions are looked at on measures of its own.</summary>
/// <param name="Sections">Sections of a scenario whose numbers belong to it.</param>
/// <param name="Looked">The measures.</param>
internal sealed record SweepDomain(ImmutableArray<string> Sections, ImmutableArray<Measure> Looked)
{
    /// <summary>The measures on which every assumption is looked at.</summary>
    public static readonly ImmutableArray<Measure> General = Named("offenders", "morals", "listed-wrongly", "approve", "helped");

    /// <summary>Enterprises, their inspection, their score, their list, and whom they harm.</summary>
    public static readonly SweepDomain Enterprises = new(
        ["enterprises", "inspecting", "rating", "blacklisting", "suffering"],
        Named("diligence", "accidents", "unsafe-food", "counterfeits", "enterprise-fraud", "harmed-by-enterprises"));

    /// <summary>Consumer credit.</summary>
    public static readonly SweepDomain Credit = new(
        ["credit", "borrowing", "billing", "disputing", "pricing"],
        Named("credit-refused", "credit-refused-group-b", "loan-rate", "loan-defaults", "medical-counts", "file-errors-tier"));

    /// <summary>Whether a number belongs to it.</summary>
    public bool Holds(ScenarioNumber number) => Sections.Contains(number.Key.Section);

    /// <summary>The domains that an arm has: enterprises live everywhere, credit only where files are kept.</summary>
    public static ImmutableArray<SweepDomain> In(Scenario arm) => IsOn(arm, CreditKeys.On) ? [Enterprises, Credit] : [Enterprises];

    /// <summary>The domain that an arm is about; null where it is about people.</summary>
    public static SweepDomain? About(Scenario arm) =>
        IsOn(arm, CreditKeys.Scored) ? Credit
        : IsOn(arm, RatingKeys.On) && !IsOn(arm, ScoringKeys.On) ? Enterprises
        : null;

    private static bool IsOn(Scenario arm, NumberKey key) => arm.Numbers[key].Values.Any(dated => dated.Value > 0);

    private static ImmutableArray<Measure> Named(params string[] names) =>
        [.. names.Select(name => Measures.All.First(measure => measure.Name == name))];
}
