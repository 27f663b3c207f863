using System.Collections.Immutable;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Reversal;

/// <summary>Finds the reversal point of one assumption by runs: bisection first, then a straight line through the neighbourhood.</summary>
/// <remarks>
/// Model: the difference is run at both ends, in the middle, in the middle of the half that holds the change of sign, and so on, always with the same seeds.
/// In the neighbourhood so found, a tenth of the range to each side, it is run at <see cref="Near"/> places more. A straight line with one slope for all seeds and a
/// level for each gives every seed its own zero; their mean is the reversal point, with the interval of Student over seeds.
/// Left out: more than one change of sign; the ends and the first middle would have to show it. A slope that differs from seed to seed.
/// </remarks>
public static class ReversalHunt
{
    /// <summary>Places in the neighbourhood that are run after the bisection.</summary>
    public const int Near = 6;

    private const int Halvings = 4;

    /// <summary>Runs in all, for so many seeds.</summary>
    public static int Runs(int seeds) => (2 + Halvings + Near) * seeds;

    /// <summary>The reversal point.</summary>
    /// <param name="range">The assumption and its range.</param>
    /// <param name="stands">Where it stands.</param>
    /// <param name="differences">Gives the difference of every seed at a value of the assumption; the seeds are the same each time.</param>
    public static ReversalPoint Find(FitRange range, double stands, Func<double, double[]> differences)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(differences);
        var (low, high) = (Estimated(differences(range.Low)), Estimated(differences(range.High)));
        if (Math.Sign(low.Mean) == Math.Sign(high.Mean))
        {
            var clear = IsClear(low) && IsClear(high);
            return new ReversalPoint(range.Name, range.Low, range.High, stands, clear ? ReversalState.Keeps : ReversalState.Unclear, null, null, null, low.Mean, high.Mean, 0);
        }

        var middle = Bisected(range, low.Mean, differences);
        var zeros = Zeros(range, middle, differences);
        var found = Intervals.Of(zeros);
        var sure = IsClear(low) && IsClear(high) && double.IsFinite(found.Mean) && found.Mean >= range.Low && found.Mean <= range.High;
        return new ReversalPoint(
            range.Name, range.Low, range.High, stands, sure ? ReversalState.Reverses : ReversalState.Unclear, double.IsFinite(found.Mean) ? found.Mean : null,
            double.IsFinite(found.Low) ? Math.Max(range.Low, found.Low) : null, double.IsFinite(found.High) ? Math.Min(range.High, found.High) : null, low.Mean, high.Mean, 1);
    }

    private static Estimate Estimated(double[] values) => Intervals.Of(values);

    private static bool IsClear(Estimate estimate) => estimate.Low > 0 || estimate.High < 0;

    private static double Bisected(FitRange range, double atLow, Func<double, double[]> differences)
    {
        var (low, high) = (range.Low, range.High);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            if (Math.Sign(Estimated(differences(middle)).Mean) == Math.Sign(atLow)) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static double[] Zeros(FitRange range, double middle, Func<double, double[]> differences)
    {
        var width = (range.High - range.Low) / 10;
        var (from, to) = (Math.Max(range.Low, middle - width), Math.Min(range.High, middle + width));
        var places = Enumerable.Range(0, Near).Select(at => from + (at * (to - from) / (Near - 1))).ToImmutableArray();
        var values = places.Select(differences).ToArray();
        var centre = places.Average();
        var below = places.Sum(place => (place - centre) * (place - centre));
        var levels = Enumerable.Range(0, values[0].Length).Select(seed => values.Average(at => at[seed])).ToArray();
        var slope = places.Select((place, at) => (place - centre) * (values[at].Average() - levels.Average())).Sum() / below;
        return [.. levels.Select(level => centre - (level / slope))];
    }
}
