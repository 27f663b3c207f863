using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments;

/// <summary>One assumption moved to one end of its range, in every arm that shares it.</summary>
/// <param name="Baseline">The baseline with the assumption moved; the scenario itself where it does not share the assumption.</param>
/// <param name="Arm">The arm with the assumption moved.</param>
/// <param name="MovesBaseline">Whether the baseline is another than before.</param>
/// <param name="MovesBurnIn">Whether the burn-in is another than before.</param>
/// <remarks>
/// Model: an assumption that both arms share is about the society and moves in both; one that the arm sets for itself is about the regime and moves in the arm alone.
/// A number with several dates keeps its shape: all its values change by one ratio (or by one shift, where the range or the values reach 0 or less),
/// so that its lowest value reaches the low end or its highest the high end.
/// </remarks>
internal sealed record SweepEnd(Scenario Baseline, Scenario Arm, bool MovesBaseline, bool MovesBurnIn)
{
    /// <summary>The assumptions of an arm that have somewhere to move to, in the order of the month.</summary>
    public static IEnumerable<ScenarioNumber> Movable(Scenario arm) => MovableNumbers.In(arm);

    /// <summary>Whether the end is another value than the one that stands.</summary>
    public static bool Leaves(ScenarioNumber number, bool high) => MovableNumbers.Leaves(number, high);

    /// <summary>The arms with a number at one end.</summary>
    public static SweepEnd Of(Scenario baseline, Scenario arm, ScenarioNumber number, bool high)
    {
        var moved = Moved(number, high);
        var isShared = baseline.Numbers[number.Key].Values.SequenceEqual(number.Values);
        return new SweepEnd(
            isShared ? With(baseline, moved) : baseline,
            With(arm, moved),
            isShared,
            isShared && !Regime.Parts.Contains(number.Key));
    }

    /// <summary>The number with all its values moved to one end.</summary>
    public static ScenarioNumber Moved(ScenarioNumber number, bool high)
    {
        var end = (high ? number.RangeHigh : number.RangeLow)!.Value;
        var outermost = high ? number.Values.Max(dated => dated.Value) : number.Values.Min(dated => dated.Value);
        var byRatio = number.Values.All(dated => dated.Value > 0) && end >= 0;
        double Move(double value) => byRatio ? value * (end / outermost) : value + (end - outermost);
        return number with
        {
            Values = [.. number.Values.Select(dated => dated with { Value = dated.Value == outermost ? end : Math.Clamp(Move(dated.Value), number.Key.From, number.Key.To) })],
        };
    }

    private static Scenario With(Scenario scenario, ScenarioNumber number) => scenario with
    {
        Numbers = scenario.Numbers.SetItem(number.Key, scenario.Numbers[number.Key] with { Values = number.Values }),
        Hash = "",
    };
}
