using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Which numbers of a scenario a sweep has reason to move.</summary>
public static class MovableNumbers
{
    private static readonly string[] Credit = ["credit", "borrowing", "billing", "disputing", "pricing"];

    /// <summary>The assumptions with somewhere to move to, in the order of the month; what is switched off as a whole moves nothing and is left out.</summary>
    public static IEnumerable<ScenarioNumber> In(Scenario scenario) =>
        NumberKeys.All.Select(key => scenario.Numbers[key]).Where(number => number.IsAssumption && IsOn(scenario, number) && (Leaves(number, false) || Leaves(number, true)));

    /// <summary>Whether an end of its range is another value than the one that stands.</summary>
    /// <param name="number">The number.</param>
    /// <param name="high">Which end.</param>
    public static bool Leaves(ScenarioNumber number, bool high) => high
        ? number.RangeHigh > number.Values.Max(dated => dated.Value)
        : number.RangeLow < number.Values.Min(dated => dated.Value);

    private static bool IsOn(Scenario scenario, ScenarioNumber number) =>
        (number.Key.Section != "informing" || !scenario.Events.IsEmpty)
        && (!Credit.Contains(number.Key.Section) || scenario.Numbers[CreditKeys.On].Values.Any(dated => dated.Value > 0));
}
