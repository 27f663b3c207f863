using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Experiments.Assessing;

/// <summary>With which numbers the difference of one measure goes over plausible worlds.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Numbers">Every number that moves, the one it goes with most first.</param>
/// <param name="LeastTold">Rank correlation beyond which a number is told from luck.</param>
/// <param name="Finding">The whole study of sensitivity.</param>
/// <remarks>
/// Model: a number is told from luck where its rank correlation is beyond what, with no dependence at all, any of the numbers on any of the measures reaches in one study of
/// twenty (normal tail, divided by numbers × measures as by Bonferroni).
/// Source: Bonett and Wright 2000 (interval of a rank correlation).
/// Left out: a number that moves the difference up and down again has no rank correlation; the distance of PAWN shows it.
/// </remarks>
public sealed record MeasureTurning(Measure Measure, ImmutableArray<TurningNumber> Numbers, double LeastTold, SensitivityFinding Finding)
{
    private const double Error = 0.05;

    /// <summary>The numbers that are told from luck.</summary>
    public IEnumerable<TurningNumber> Told => Numbers.Where(number => number.IsTold);

    /// <summary>The turning of a measure.</summary>
    /// <param name="table">The worlds.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="finding">Its study of sensitivity, one index for each number in their order.</param>
    /// <param name="compared">Measures that are looked at together.</param>
    internal static MeasureTurning Of(SweepTable table, Measure measure, SensitivityFinding finding, int compared)
    {
        var difference = table.Means(table.MeasureAt(measure.Name), table.ArmAt(finding.Arm), table.ArmAt(finding.Against));
        var known = Enumerable.Range(0, difference.Length).Where(world => double.IsFinite(difference[world])).ToArray();
        double[] values = [.. known.Select(world => difference[world])];
        var least = NormalCurve.Quantile(1 - (Error / 2 / table.Factors.Length / compared)) / Math.Sqrt(Math.Max(1, known.Length - 1));
        var numbers = table.Factors.Select((factor, at) =>
        {
            var rank = Ranks.Correlation([.. known.Select(world => table.Points[world][at])], values) is var found && double.IsFinite(found) ? found : 0;
            var (low, high) = Interval(rank, known.Length);
            var pawn = finding.Factors[at].Pawn!;
            return new TurningNumber(factor.Name, rank, low, high, pawn.Median.Value, pawn.MedianOfDummy, Math.Abs(rank) > least);
        });
        return new MeasureTurning(
            measure, [.. numbers.OrderByDescending(number => Math.Abs(number.Rank)).ThenBy(number => number.Name, StringComparer.Ordinal)], least, finding);
    }

    // By Fisher's transformation; a correlation of ranks varies a little more than one of values.
    private static (double Low, double High) Interval(double rank, int worlds)
    {
        var (middle, reach) = (Math.Atanh(Math.Clamp(rank, -0.999, 0.999)), NormalCurve.Quantile(0.975) * Math.Sqrt((1 + (rank * rank / 2)) / Math.Max(1, worlds - 3)));
        return (Math.Tanh(middle - reach), Math.Tanh(middle + reach));
    }
}
