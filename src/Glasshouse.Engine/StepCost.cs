namespace Glasshouse.Engine;

/// <summary>What one step of the month cost.</summary>
/// <param name="Step">Name of the mechanism, or of what goes before and after the mechanisms of a tile.</param>
/// <param name="Ticks">Ticks of the clock that all threads spent in it together, the reading of the clock taken off.</param>
public sealed record StepCost(string Step, double Ticks);
