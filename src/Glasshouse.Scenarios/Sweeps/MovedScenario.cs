using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Scenarios at a point of a sweep.</summary>
/// <remarks>
/// Model: the value of a point is the value in force at the end. Where a number has several dates, the earlier ones keep their ratio to it
/// (their distance, where the last one is 0 or the ratio would change a sign), inside the limits of the number.
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
        var moved = new List<KeyValuePair<NumberKey, ImmutableArray<DatedValue>>>();
        for (var place = 0; place < plan.Numbers.Length; place++)
        {
            var swept = plan.Numbers[place];
            if (!swept.Arms.Contains(arm.Name)) continue;
            var values = Moved(arm.Numbers[swept.Key], point[place]);
            if (!values.SequenceEqual(arm.Numbers[swept.Key].Values)) moved.Add(KeyValuePair.Create(swept.Key, values));
        }

        return moved.Count == 0 ? arm : arm.WithValues(moved);
    }

    private static ImmutableArray<DatedValue> Moved(ScenarioNumber number, double value)
    {
        var last = number.Values[^1].Value;
        var byRatio = last > 0 && value >= 0 && number.Values.All(dated => dated.Value >= 0);
        double Move(double earlier) => byRatio ? earlier * (value / last) : value + (earlier - last);
        return [.. number.Values.Select((dated, place) => dated with { Value = place == number.Values.Length - 1 ? value : Math.Clamp(Move(dated.Value), number.Key.From, number.Key.To) })];
    }
}
