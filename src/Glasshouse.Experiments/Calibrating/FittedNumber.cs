using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>A number that is fitted, as one scenario states it; it moves in every scenario that has it from there.</summary>
/// <param name="Scenario">Name of the scenario that states it.</param>
/// <param name="Number">The number as stated there.</param>
public sealed record FittedNumber(string Scenario, ScenarioNumber Number)
{
    /// <summary>What is believed of it before the fit.</summary>
    public Factor Prior => new(Number.Key.Path, Number.Key.Unit, Number.RangeLow!.Value, Number.RangeHigh!.Value, Number.Distribution) { AsIs = Stands };

    /// <summary>The value in force at the end, which stands for the number where it has several dates.</summary>
    public double Stands => Number.Values[^1].Value;

    /// <summary>Whether a scenario has the number from here.</summary>
    public bool IsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Numbers[Number.Key].Values.SequenceEqual(Number.Values);
    }

    /// <summary>Its dated values with another value at the end: earlier ones keep their ratio to it, or their distance where a ratio makes no sense.</summary>
    public ImmutableArray<DatedValue> At(double value)
    {
        var byRatio = Stands > 0 && value >= 0 && Number.Values.All(dated => dated.Value >= 0);
        double Move(double earlier) => byRatio ? earlier * (value / Stands) : value + (earlier - Stands);
        return [.. Number.Values.Select((dated, at) => dated with { Value = Math.Clamp(at == Number.Values.Length - 1 ? value : Move(dated.Value), Number.Key.From, Number.Key.To) })];
    }

    /// <summary>A scenario with other values for the numbers that it has from where they were fitted.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="values">A value for each.</param>
    public static Scenario Apply(Scenario scenario, IReadOnlyList<FittedNumber> numbers, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(values);
        var moved = scenario.Numbers;
        for (var at = 0; at < numbers.Count; at++)
            if (numbers[at].IsIn(scenario)) moved = moved.SetItem(numbers[at].Number.Key, scenario.Numbers[numbers[at].Number.Key] with { Values = numbers[at].At(values[at]) });
        return ReferenceEquals(moved, scenario.Numbers) ? scenario : scenario with { Numbers = moved, Hash = "" };
    }

    /// <summary>The assumptions of arms that have somewhere to move to, each once, at the first arm that states it so.</summary>
    public static ImmutableArray<FittedNumber> Of(IReadOnlyList<Scenario> arms)
    {
        ArgumentNullException.ThrowIfNull(arms);
        var found = new List<FittedNumber>();
        foreach (var arm in arms)
            foreach (var number in SweepEnd.Movable(arm).Where(number => number.RangeLow < number.RangeHigh && !number.Key.IsSwitch))
                if (!found.Exists(known => known.Number.Key == number.Key && known.IsIn(arm))) found.Add(new FittedNumber(arm.Name, number));
        return [.. found];
    }
}
