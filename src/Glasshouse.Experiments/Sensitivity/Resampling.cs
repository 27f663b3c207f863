using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Draws a design's blocks again, with repeats, to see how far an estimate hangs on those that were drawn (bootstrap).</summary>
/// <param name="Resamples">How often, at least 2.</param>
/// <param name="Confidence">Share of the intervals, above 0 and below 1.</param>
/// <param name="Seed">Seed.</param>
/// <remarks>
/// Model: of n blocks n are drawn with repeats; the interval is estimate ± z·s, where s is the standard deviation of the estimates of all draws.
/// Blocks are what is independent in a design: base points of Saltelli, trajectories of Morris, points of a sample. Where they come from a scrambled Sobol
/// sequence or a latin hypercube they are more even than independent ones, and the intervals are wider than they need be.
/// Source: Archer, Saltelli and Sobol 1997; Efron and Tibshirani 1993.
/// </remarks>
public sealed record Resampling(int Resamples = 1000, double Confidence = 0.95, ulong Seed = 1)
{
    /// <summary>Estimates with their intervals.</summary>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="estimate">The estimates from how often each block was drawn; all values in the same order whatever was drawn.</param>
    public IndexEstimate[] Of(int blocks, Func<int[], double[]> estimate)
    {
        var values = estimate([.. Enumerable.Repeat(1, blocks)]);
        var (sums, squares, known) = (new double[values.Length], new double[values.Length], new int[values.Length]);
        for (var draw = 0; draw < Resamples; draw++)
        {
            var drawn = estimate(Counts(blocks, draw));
            for (var at = 0; at < drawn.Length; at++)
            {
                if (!double.IsFinite(drawn[at])) continue;
                // Taken from the estimate, so that small spreads of large numbers keep their digits.
                var away = drawn[at] - values[at];
                (sums[at], squares[at], known[at]) = (sums[at] + away, squares[at] + (away * away), known[at] + 1);
            }
        }

        return [.. values.Select((value, at) => Interval(value, Deviation(sums[at], squares[at], known[at])))];
    }

    /// <summary>How often each block is drawn in one draw.</summary>
    internal int[] Counts(int blocks, int draw)
    {
        var luck = new DesignLuck(Seed, DesignUse.Resampling);
        var counts = new int[blocks];
        for (var at = 0; at < blocks; at++) counts[luck.Below(blocks, (uint)draw, (uint)at)]++;
        return counts;
    }

    private IndexEstimate Interval(double value, double deviation)
    {
        var reach = NormalCurve.Quantile(0.5 + (Confidence / 2)) * deviation;
        return new IndexEstimate(value, value - reach, value + reach);
    }

    private static double Deviation(double sum, double squares, int count) =>
        count < 2 ? double.NaN : Math.Sqrt(Math.Max(0, (squares - (sum * sum / count)) / (count - 1)));
}
