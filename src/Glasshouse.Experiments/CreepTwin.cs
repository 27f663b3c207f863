using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>An arm whose rulebook can creep, beside its twin: the same arm, people and luck, without creep.</summary>
/// <remarks>No study measures how fast rulebooks widen, so what creep does is never shown without this twin.</remarks>
/// <param name="With">The arm on the seeds that the twin lived too; its differences are with creep minus without.</param>
/// <param name="Without">The twin.</param>
public sealed record CreepTwin(ArmFindings With, ArmFindings Without)
{
    /// <summary>Most seeds that a twin lives: enough for an interval, and little time.</summary>
    public const int MostSeeds = 4;

    /// <summary>True where the rulebook of a scenario can creep in any month.</summary>
    public static bool Creeps(Scenario scenario) => Parts.Any(key => scenario.Numbers[key].Values.Any(dated => dated.Value > 0));

    /// <summary>The same scenario without creep.</summary>
    public static Scenario Of(Scenario scenario) => scenario with
    {
        Name = scenario.Name + "-without-creep",
        Title = scenario.Title + ", without scope creep",
        Numbers = scenario.Numbers.SetItems(Parts.Select(key => new KeyValuePair<NumberKey, ScenarioNumber>(key, scenario.Numbers[key] with { Values = [new DatedValue(null, 0)] }))),
        Hash = scenario.Hash + " without creep",
    };

    private static NumberKey[] Parts => [ScoringKeys.ScopeCreep, CreepingKeys.ClassHazard];
}
