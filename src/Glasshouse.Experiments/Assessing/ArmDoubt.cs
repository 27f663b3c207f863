namespace Glasshouse.Experiments.Assessing;

/// <summary>How one measure of one arm lies over plausible worlds.</summary>
/// <param name="Arm">Name of the arm.</param>
/// <param name="Measure">The measure, over the last twelve months.</param>
/// <param name="Level">Its value.</param>
/// <param name="Difference">Its difference to the baseline, world by world and seed by seed; null for the baseline itself.</param>
public sealed record ArmDoubt(string Arm, Measure Measure, WorldSpread Level, WorldSpread? Difference);
