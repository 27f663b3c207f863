using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Scenarios at a point of a sweep.</summary>
/// <remarks>
/// Model: the value of a point is the value in force at the end. Where a number has several dates, the earlier ones keep their ratio to it
/// (their distance, where the last one is 0 or the ratio would change a sign), inside the limits of the number. A date that moves takes its value with it.
/// </remarks>
public static class MovedScenario
{
    /// <summary>The arms of a plan at a point, with hashes of their own; an arm in which nothing moves is the arm itself.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="point">A value for each number of the plan.</param>
    public static Scenario[] ArmsAt(SweepPlan plan, ReadOnlySpan<double> point)
    {
        var arms = new Scenario[plan.Arms.Length];
        for (var arm = 0; arm < arms.Length; arm++) arms[arm] = At(plan, plan.Arms[arm], point);
        return arms;
    }

    private static Scenario At(SweepPlan plan, Scenario arm, ReadOnlySpan<double> point)
    {
        var moved = new Dictionary<NumberKey, ImmutableArray<DatedValue>>();
        ImmutableArray<DatedValue> ValuesOf(NumberKey key) => moved.GetValueOrDefault(key, arm.Numbers[key].Values);
        for (var place = 0; place < plan.Numbers.Length; place++)
        {
            var swept = plan.Numbers[place];
            if (!swept.Arms.Contains(arm.Name)) continue;
            foreach (var key in swept.Keys)
                moved[key] = swept.Date is { } date ? Later(arm.Numbers[key], ValuesOf(key), date.From, (int)point[place]) : Moved(key, ValuesOf(key), point[place]);
        }

        foreach (var key in moved.Keys.Where(key => moved[key].SequenceEqual(arm.Numbers[key].Values)).ToArray()) moved.Remove(key);
        return moved.Count == 0 ? arm : arm.WithValues(moved);
    }

    // A date is found where the scenario has it, whatever was moved before.
    private static ImmutableArray<DatedValue> Later(ScenarioNumber written, ImmutableArray<DatedValue> values, YearMonth from, int months) =>
        [.. values.Select((dated, place) => written.Values[place].From == from ? dated with { From = from.Plus(months) } : dated)];

    private static ImmutableArray<DatedValue> Moved(NumberKey key, ImmutableArray<DatedValue> values, double value)
    {
        var last = values[^1].Value;
        var byRatio = last > 0 && value >= 0 && values.All(dated => dated.Value >= 0);
        double Move(double earlier) => byRatio ? earlier * (value / last) : value + (earlier - last);
        return [.. values.Select((dated, place) => dated with { Value = place == values.Length - 1 ? value : Math.Clamp(Move(dated.Value), key.From, key.To) })];
    }
}
