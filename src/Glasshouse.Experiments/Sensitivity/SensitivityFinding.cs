using System.Collections.Immutable;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>What one measure turns on.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Arm">Arm under test.</param>
/// <param name="Against">Arm that was taken from it; empty for none.</param>
/// <param name="Factors">PAWN of every number or elementary effects of every number or group, in the order of the sweep.</param>
/// <param name="Groups">Sobol indices of every number or group of numbers that go together; empty where there are none.</param>
/// <param name="Pairs">Second orders; empty where the design holds none.</param>
/// <param name="Noise">What luck has part in; null with one seed.</param>
/// <param name="Blocks">Base points, trajectories or points that were used.</param>
/// <param name="LeftOut">Those that were left out because a run of them is not done or has no value.</param>
/// <param name="Warnings">Why the design is too small, in sentences; empty where it is not.</param>
/// <param name="Notes">What a reader should know, in sentences.</param>
public sealed record SensitivityFinding(
    string Measure,
    string Arm,
    string Against,
    ImmutableArray<FactorIndices> Factors,
    ImmutableArray<FactorIndices> Groups,
    ImmutableArray<PairIndex> Pairs,
    SeedNoise? Noise,
    int Blocks,
    int LeftOut,
    ImmutableArray<string> Warnings,
    ImmutableArray<string> Notes)
{
    /// <summary>The finding as rows of a tidy table.</summary>
    public IEnumerable<SensitivityRow> Rows =>
    [
        .. Factors.SelectMany(factor => RowsOf(factor)),
        .. Groups.SelectMany(group => RowsOf(group)),
        .. Pairs.Select(pair => Row("sobol", pair.One, pair.Other, "second-order", pair.Second)),
        .. NoiseRows(),
    ];

    private IEnumerable<SensitivityRow> RowsOf(FactorIndices factor)
    {
        if (factor.Effects is { } effects)
        {
            yield return Row("morris", factor.Name, "", "mean", effects.Mean);
            yield return Row("morris", factor.Name, "", "size", effects.Size);
            yield return Row("morris", factor.Name, "", "spread", effects.Spread);
            yield return Row("morris", factor.Name, "", "seed-noise", Alone(effects.Noise));
            yield return Row("morris", factor.Name, "", "size-of-luck", Alone(effects.NoiseSize));
        }

        if (factor.First is { } first) yield return Row("sobol", factor.Name, "", "first-order", first);
        if (factor.Total is { } total) yield return Row("sobol", factor.Name, "", "total", total);
        if (factor.Pawn is not { } pawn) yield break;
        yield return Row("pawn", factor.Name, "", "median", pawn.Median);
        yield return Row("pawn", factor.Name, "", "largest", pawn.Largest);
        yield return Row("pawn", factor.Name, "", "median-of-dummy", Alone(pawn.MedianOfDummy));
        yield return Row("pawn", factor.Name, "", "largest-of-dummy", Alone(pawn.LargestOfDummy));
    }

    private IEnumerable<SensitivityRow> NoiseRows()
    {
        if (Noise is null) yield break;
        yield return Row("variance", "", "", "moved", Alone(Noise.Moved));
        yield return Row("variance", "", "", "seed-shared", Alone(Noise.Shared));
        yield return Row("variance", "", "", "seed-own", Alone(Noise.Own));
        yield return Row("variance", "", "", "seed-share", Noise.Share);
        yield return Row("variance", "", "", "seed-share-of-mean", Noise.ShareOfMean);
    }

    private SensitivityRow Row(string method, string factor, string other, string index, IndexEstimate estimate) =>
        new(Measure, Arm, Against, method, factor, other, index, estimate.Value, estimate.Low, estimate.High);

    private static IndexEstimate Alone(double value) => new(value, double.NaN, double.NaN);
}
