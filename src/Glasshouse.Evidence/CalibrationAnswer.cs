namespace Glasshouse.Evidence;

/// <summary>What asking for a target gave: the target, or the reason why there is none.</summary>
/// <param name="Target">The target; null where it is refused.</param>
/// <param name="Refusal">Why it is refused and what to do instead; null where there is a target.</param>
public sealed record CalibrationAnswer(CalibrationTarget? Target, string? Refusal);
