namespace Glasshouse.Evidence;

/// <summary>A figure that a number may be fitted to.</summary>
/// <param name="Id">Id of the figure.</param>
/// <param name="Value">The number to fit, in the unit of the figure.</param>
/// <param name="Unit">Unit in words; per cent are 0…100.</param>
/// <param name="Low">Lower end of the published interval, or a lower bound; null where there is none.</param>
/// <param name="High">Upper end of the published interval, or an upper bound; null where there is none.</param>
/// <param name="Note">How the figure may mislead; to be shown beside the fit.</param>
public sealed record CalibrationTarget(string Id, double Value, string Unit, double? Low, double? High, string Note);
