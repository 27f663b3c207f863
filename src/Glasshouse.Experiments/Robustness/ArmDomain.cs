namespace Glasshouse.Experiments.Robustness;

/// <summary>The domain criterion of Starr: in how many worlds a regime is good enough on all measures that are asked for.</summary>
/// <param name="Arm">Name of the arm.</param>
/// <param name="Share">Share of worlds in which all thresholds hold.</param>
public sealed record ArmDomain(string Arm, Banded Share);
