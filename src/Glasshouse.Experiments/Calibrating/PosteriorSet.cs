using System.Collections.Immutable;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>One accepted parameter set.</summary>
/// <param name="Weight">Its weight; all add up to 1.</param>
/// <param name="Misfit">Its misfit: as in <see cref="Population.Misfit"/>.</param>
/// <param name="Values">A value for each fitted number.</param>
public sealed record PosteriorSet(double Weight, double Misfit, ImmutableArray<double> Values);
