namespace Glasshouse.Experiments.Robustness;

/// <summary>What counts as good enough on a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="At">The value that is asked for: at least it where more is better, at most it where less is better.</param>
public sealed record Threshold(Measure Measure, double At)
{
    /// <summary>Whether a value is good enough; one that is not a number is not.</summary>
    public bool Holds(double value) => Measure.Good < 0 ? value <= At : value >= At;
}
