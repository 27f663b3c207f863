namespace Glasshouse.Experiments.Reversal;

/// <summary>A straight piece of a boundary.</summary>
/// <param name="X1">First assumption at one end.</param>
/// <param name="Y1">Second assumption at one end.</param>
/// <param name="X2">First assumption at the other end.</param>
/// <param name="Y2">Second assumption at the other end.</param>
public sealed record BoundaryPiece(double X1, double Y1, double X2, double Y2);
