using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios;

/// <summary>The numbers of a scenario that are in force in one month.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Month">The month.</param>
/// <param name="RegimeOn">False before the regime starts and from its end on: then every number of the regime reads as off.</param>
/// <param name="IsFirst">True in the first month of a run: nothing was in force before it.</param>
public readonly record struct NumbersAt(Scenario Scenario, YearMonth Month, bool RegimeOn, bool IsFirst = false)
{
    /// <summary>True in the last month of a regime that ends.</summary>
    public bool RegimeEnds => RegimeOn && Scenario.End == Month.Plus(1);

    /// <summary>The numbers in force in a month of a scenario.</summary>
    public static NumbersAt In(Scenario scenario, YearMonth month, bool isFirst = false) => new(scenario, month, scenario.HasRegimeIn(month), isFirst);

    // The numbers of the scenario where they are found at once: a plan of ten years asks for fifty thousand.
    private Dictionary<NumberKey, ScenarioNumber>? Quick { get; init; }

    /// <summary>The numbers in force in some months of a scenario, in turn, the first of them the first of a run.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="from">First month.</param>
    /// <param name="months">Number of months.</param>
    public static IEnumerable<NumbersAt> Over(Scenario scenario, YearMonth from, int months)
    {
        var quick = new Dictionary<NumberKey, ScenarioNumber>(scenario.Numbers);
        for (var month = 0; month < months; month++) yield return In(scenario, from.Plus(month), isFirst: month == 0) with { Quick = quick };
    }

    /// <summary>The value of a number in force.</summary>
    public double this[NumberKey key] => !RegimeOn && Regime.Parts.Contains(key) ? 0 : (Quick is { } quick ? quick[key] : Scenario.Numbers[key]).At(Month);

    /// <summary>The numbers that were in force a month earlier.</summary>
    public NumbersAt Before => In(Scenario, Month.Plus(-1)) with { Quick = Quick };

    /// <summary>True where people have credit files.</summary>
    internal bool HasCredit => this[CreditKeys.On] > 0;
}
