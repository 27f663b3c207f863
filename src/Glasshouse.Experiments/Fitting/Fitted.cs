namespace Glasshouse.Experiments.Fitting;

/// <summary>What a fit says at one place.</summary>
/// <param name="Mean">The expected value.</param>
/// <param name="Error">Standard error of that expectation.</param>
/// <param name="Spread">Standard deviation of a single new value there: the error and what the fit leaves unexplained.</param>
public readonly record struct Fitted(double Mean, double Error, double Spread);
