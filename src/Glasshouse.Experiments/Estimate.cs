namespace Glasshouse.Experiments;

/// <summary>A mean over seeds with its 95 % interval (Student's t over seeds).</summary>
/// <param name="Mean">Mean over seeds, in the unit of its measure; NaN where no seed had a value.</param>
/// <param name="Low">Lower end of the interval; equals the mean with one seed.</param>
/// <param name="High">Upper end of the interval; equals the mean with one seed.</param>
/// <param name="Seeds">Seeds that had a value.</param>
public sealed record Estimate(double Mean, double Low, double High, int Seeds);
