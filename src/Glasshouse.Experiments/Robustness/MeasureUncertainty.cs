namespace Glasshouse.Experiments.Robustness;

/// <summary>How uncertain one measure of one arm is, and from what.</summary>
/// <param name="Arm">Name of the arm.</param>
/// <param name="Measure">The measure, over the last twelve months.</param>
/// <param name="Value">Split of its value.</param>
/// <param name="Difference">Split of its difference to the baseline, set by set and seed by seed; null for the baseline itself.</param>
public sealed record MeasureUncertainty(string Arm, Measure Measure, UncertaintySplit Value, UncertaintySplit? Difference);
