namespace Glasshouse.Experiments;

/// <summary>What one arm shows on one measure.</summary>
/// <param name="Measure">Which measure.</param>
/// <param name="LastYear">Estimate over the last twelve months of the run.</param>
/// <param name="WholeRun">Estimate over all months since the regime started.</param>
/// <param name="Series">Month by month, the last year of the burn-in included.</param>
/// <param name="AgainstBaseline">Difference of the last year to the baseline, paired where the people are the same; null for the baseline itself.</param>
/// <param name="ByProvince">Estimate of the last twelve months in each province, in the order of <see cref="ArmFindings.Provinces"/>.</param>
public sealed record MeasureFinding(
    Measure Measure,
    Estimate LastYear,
    Estimate WholeRun,
    IReadOnlyList<MonthPoint> Series,
    PairedDifference? AgainstBaseline,
    IReadOnlyList<Estimate> ByProvince);
