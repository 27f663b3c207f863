using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Robustness;

/// <summary>One of several mechanisms between which no figure decides, written as numbers that stand for it in every arm.</summary>
/// <param name="Name">Kebab-case name.</param>
/// <param name="Says">What it takes to be so, in a sentence.</param>
/// <param name="Numbers">Values of numbers, for all months; empty for the society as it stands.</param>
public sealed record Structure(string Name, string Says, ImmutableArray<(NumberKey Key, double Value)> Numbers)
{
    private static readonly ImmutableArray<NumberKey> Crowding =
    [
        ConductKeys.OrderCrowdingOut, ConductKeys.FraudCrowdingOut, ConductKeys.JudgmentCrowdingOut, ConductKeys.AcademicCrowdingOut, ConductKeys.BribeCrowdingOut,
        MoralsKeys.CrowdingOut, GivingKeys.CrowdingOut,
    ];

    /// <summary>The alternatives that stand open, the society as it stands first.</summary>
    public static ImmutableArray<Structure> All { get; } =
    [
        new("as-it-stands", "The mechanisms as the scenarios have them.", []),
        new("prices-displace-nothing", "A price on conduct leaves the inner motive untouched, as in some trials.", [.. Crowding.Select(key => (key, 0.0))]),
        new("prices-license", "A price on conduct displaces half of the inner motive, as in others.", [.. Crowding.Select(key => (key, 0.5))]),
        new("nobody-follows-others", "What others do moves nobody.", [(Key("conduct.norm-weight"), 0)]),
        new("scores-build-trust", "A visible score adds to trust between strangers and takes nothing from it.", [(Key("meeting.visible-cost"), -0.3)]),
    ];

    /// <summary>A scenario under it.</summary>
    public Scenario In(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Numbers.IsEmpty ? scenario : scenario.WithValues(Numbers.Select(number => KeyValuePair.Create(number.Key, ImmutableArray.Create(new DatedValue(null, number.Value)))));
    }

    private static NumberKey Key(string path) => NumberKeys.All.First(key => key.Path == path);
}
