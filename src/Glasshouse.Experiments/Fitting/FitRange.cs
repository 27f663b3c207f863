namespace Glasshouse.Experiments.Fitting;

/// <summary>One assumption of a fit with the range over which it was laid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above the lower.</param>
public sealed record FitRange(string Name, double Low, double High)
{
    /// <summary>Where a value lies: −1 at the low end, 1 at the high end.</summary>
    internal double Place(double value) => ((value - Low) / (High - Low) * 2) - 1;
}
