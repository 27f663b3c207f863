namespace Glasshouse.Experiments;

/// <summary>Difference between an arm and the baseline: seed by seed on the same people with the same luck, or between two sets of seeds where the people are others.</summary>
/// <param name="Mean">Mean difference over seeds, arm minus baseline, in the unit of the measure.</param>
/// <param name="Low">Lower end of the 95 % interval over seeds.</param>
/// <param name="High">Upper end of the 95 % interval over seeds.</param>
/// <param name="SameSign">Share of seeds whose difference has the sign of the mean, 0…1; NaN where the arms are not paired.</param>
/// <param name="Seeds">Seeds compared; the smaller number where the arms are not paired.</param>
/// <param name="IsPaired">Whether the same people with the same luck were compared; else the interval is that of Welch over seeds.</param>
public sealed record PairedDifference(double Mean, double Low, double High, double SameSign, int Seeds, bool IsPaired = true)
{
    /// <summary>How many times smaller twins make the variance of the difference: that of two sets of people with luck of their own, over that of pairs; NaN with fewer than three pairs.</summary>
    public double VarianceRatio { get; init; } = double.NaN;

    /// <summary>The ratios of some findings that have one, rising: of one measure a few seeds tell it roughly, so that their middle is what to look at.</summary>
    public static double[] VarianceRatios(IEnumerable<MeasureFinding> findings) =>
        [.. findings.Select(finding => finding.AgainstBaseline?.VarianceRatio ?? double.NaN).Where(double.IsFinite).Order()];
}
