namespace Glasshouse.Experiments.Discovery;

/// <summary>One tree of the sequence that cutting back leaves.</summary>
/// <param name="Price">Price of a leaf (in mistakes for each point) from which on this tree is the best.</param>
/// <param name="Leaves">Its leaves.</param>
/// <param name="Error">Share of points that it calls wrongly, among the points it was grown on.</param>
/// <param name="OutsideError">The same among points that trees of this price were not grown on.</param>
/// <param name="StandardError">Standard error of that share.</param>
/// <param name="IsTaken">Whether this tree was taken.</param>
public sealed record TreeSize(double Price, int Leaves, double Error, double OutsideError, double StandardError, bool IsTaken);
