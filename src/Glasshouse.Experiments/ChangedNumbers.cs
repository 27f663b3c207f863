using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Scenarios with a few numbers changed: set-ups of known results and of patterns.</summary>
internal static class ChangedNumbers
{
    /// <summary>A shipped scenario.</summary>
    /// <exception cref="InvalidOperationException">No scenario of this name is shipped, or it does not read.</exception>
    public static Scenario Shipped(string name) => Find(name) ?? throw new InvalidOperationException($"There is no shipped scenario {name} without problems.");

    /// <summary>A shipped scenario; null where none of this name is shipped or it does not read.</summary>
    public static Scenario? Find(string name) =>
        ScenarioLibrary.Names.IndexOf(name) is var at and >= 0 ? ScenarioLibrary.All[at].Scenario : null;

    /// <summary>The same scenario with other values for some numbers, each for all months.</summary>
    public static Scenario With(this Scenario scenario, params ReadOnlySpan<(NumberKey Key, double Value)> changes)
    {
        foreach (var (key, value) in changes) scenario = scenario.With(key, [new DatedValue(null, value)]);
        return scenario;
    }

    /// <summary>The same scenario with other dated values for one number; a value outside the limits of its key stays at their end.</summary>
    public static Scenario With(this Scenario scenario, NumberKey key, ImmutableArray<DatedValue> values) => scenario with
    {
        Numbers = scenario.Numbers.SetItem(key, scenario.Numbers[key] with
        {
            Values = [.. values.Select(dated => dated with { Value = Math.Clamp(dated.Value, key.From, key.To) })],
        }),
    };

    /// <summary>A plan of a scenario.</summary>
    /// <exception cref="ArgumentException">The size cannot be run.</exception>
    public static Plan PlanOf(this Scenario scenario, long people, int burnIn, int months) =>
        Plan.From(scenario, people, burnIn, months, out var problems) ?? throw new ArgumentException(string.Join('\n', problems), nameof(scenario));
}
