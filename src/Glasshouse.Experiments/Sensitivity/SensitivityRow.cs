namespace Glasshouse.Experiments.Sensitivity;

/// <summary>One index as a row of a tidy table.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Arm">Arm under test.</param>
/// <param name="Against">Arm that was taken from it; empty for none.</param>
/// <param name="Method"><c>morris</c>, <c>sobol</c>, <c>pawn</c> or <c>variance</c>.</param>
/// <param name="Factor">Name of the number; empty where the index is about all of them.</param>
/// <param name="Other">Name of the second number of a pair; empty elsewhere.</param>
/// <param name="Index">Name of the index.</param>
/// <param name="Value">The estimate; NaN for none.</param>
/// <param name="Low">Lower end of its interval; NaN where it has none.</param>
/// <param name="High">Upper end of its interval; NaN where it has none.</param>
public sealed record SensitivityRow(string Measure, string Arm, string Against, string Method, string Factor, string Other, string Index, double Value, double Low, double High);
