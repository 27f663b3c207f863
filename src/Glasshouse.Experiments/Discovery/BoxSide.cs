namespace Glasshouse.Experiments.Discovery;

/// <summary>One assumption that a box holds within limits.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="Low">Lower limit; null where there is none.</param>
/// <param name="High">Upper limit; null where there is none.</param>
/// <param name="QuasiP">Chance of as many cases without this limit having anything to do with them: see <see cref="QuasiP"/>.</param>
public sealed record BoxSide(string Name, double? Low, double? High, double QuasiP);
