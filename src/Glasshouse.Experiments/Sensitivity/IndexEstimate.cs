namespace Glasshouse.Experiments.Sensitivity;

/// <summary>An index with the interval that its design can tell.</summary>
/// <param name="Value">The estimate; NaN where the outputs do not vary.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public readonly record struct IndexEstimate(double Value, double Low, double High)
{
    /// <summary>Width of the interval.</summary>
    public double Width => High - Low;
}
