namespace Glasshouse.Scenarios;

/// <summary>The numbers of a scenario that are in force in one month.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Month">The month.</param>
/// <param name="RegimeOn">False before the regime starts: then every number of the regime reads as off.</param>
public readonly record struct NumbersAt(Scenario Scenario, YearMonth Month, bool RegimeOn)
{
    /// <summary>The value of a number in force.</summary>
    public double this[NumberKey key] => !RegimeOn && Regime.Parts.Contains(key) ? 0 : Scenario.Numbers[key].At(Month);
}
