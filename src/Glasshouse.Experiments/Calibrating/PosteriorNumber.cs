namespace Glasshouse.Experiments.Calibrating;

/// <summary>A fitted number, before and after.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Scenario">Scenario that states it; it moves in every scenario that has it from there.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="RangeLow">Lower end of the prior.</param>
/// <param name="RangeHigh">Upper end of the prior.</param>
/// <param name="Distribution">Shape of the prior.</param>
/// <param name="Stands">Value that stands in the scenario.</param>
/// <param name="Prior">The prior.</param>
/// <param name="Posterior">The posterior.</param>
/// <param name="Narrowed">Share of the prior's variance that the figures took away; about 0 where they say nothing of it.</param>
public sealed record PosteriorNumber(
    string Path, string Scenario, string Unit, double RangeLow, double RangeHigh, string Distribution, double Stands, PosteriorSpread Prior, PosteriorSpread Posterior, double Narrowed);
