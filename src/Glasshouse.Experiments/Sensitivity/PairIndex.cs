namespace Glasshouse.Experiments.Sensitivity;

/// <summary>What two numbers do together beyond what each does alone.</summary>
/// <param name="One">Name of the first.</param>
/// <param name="Other">Name of the second.</param>
/// <param name="Second">Second order of Sobol.</param>
public sealed record PairIndex(string One, string Other, IndexEstimate Second);
