namespace Glasshouse.Experiments.Robustness;

/// <summary>A number with its 95 % interval over worlds.</summary>
/// <param name="Value">The number over all worlds.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public readonly record struct Banded(double Value, double Low, double High);
