using System.Collections.Immutable;

namespace Glasshouse.Reports.Charts;

/// <summary>A straight scale from values to places, with ticks at round numbers.</summary>
/// <param name="From">Value at the start.</param>
/// <param name="To">Value at the end.</param>
/// <param name="Start">Place of the start.</param>
/// <param name="End">Place of the end.</param>
/// <param name="Ticks">Round values from start to end.</param>
internal sealed record Axis(double From, double To, double Start, double End, ImmutableArray<double> Ticks)
{
    /// <summary>An axis that holds all finite values and begins and ends at a tick.</summary>
    /// <param name="values">Values to hold.</param>
    /// <param name="start">Place of the start.</param>
    /// <param name="end">Place of the end.</param>
    /// <param name="steps">About how many steps.</param>
    /// <param name="fromZero">Whether zero must be on it.</param>
    public static Axis Holding(IEnumerable<double> values, double start, double end, int steps = 4, bool fromZero = false)
    {
        var (low, high) = Range(values);
        if (fromZero || (low > 0 && low < 0.5 * high)) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (high - low < 1e-9 * Math.Max(1, Math.Abs(high))) (low, high) = low == 0 ? (0, 1) : (low - (Math.Abs(low) * 0.1), high + (Math.Abs(high) * 0.1));
        var step = RoundStep((high - low) / steps);
        var first = Math.Floor((low / step) + 1e-9);
        var last = Math.Ceiling((high / step) - 1e-9);
        var ticks = Enumerable.Range(0, (int)(last - first) + 1).Select(tick => (first + tick) * step).ToImmutableArray();
        return new Axis(ticks[0], ticks[^1], start, end, ticks);
    }

    /// <summary>An axis that holds means and their intervals. Where no mean is below zero, neither is the axis: a share or a count cannot go there, though its interval may.</summary>
    /// <param name="intervals">Means, each with the ends of its interval; those without a mean are left out.</param>
    /// <param name="start">Place of the start.</param>
    /// <param name="end">Place of the end.</param>
    /// <param name="fromZero">Whether zero must be on it.</param>
    public static Axis HoldingIntervals(IEnumerable<(double Mean, double Low, double High)> intervals, double start, double end, bool fromZero = false)
    {
        var known = intervals.Where(interval => double.IsFinite(interval.Mean)).ToArray();
        var floor = known.All(interval => interval.Mean >= 0) ? 0 : double.NegativeInfinity;
        return Holding(known.SelectMany(interval => new[] { interval.Mean, Math.Max(interval.Low, floor), interval.High }), start, end, fromZero: fromZero);
    }

    /// <summary>Place of a value.</summary>
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));

    /// <summary>Place of a value; of one that lies past an end of the axis, that end.</summary>
    public double Within(double value) => At(Math.Clamp(value, From, To));

    private static (double Low, double High) Range(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        return finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
    }

    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var share = step / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 2.5 ? 2.5 : share <= 5 ? 5 : 10);
    }

    /// <summary>A tick in words: as many digits as the step needs.</summary>
    public string Label(double tick)
    {
        var step = Ticks.Length > 1 ? Ticks[1] - Ticks[0] : 1;
        var digits = Math.Clamp(-(int)Math.Floor(Math.Log10(step) + 1e-9) + (IsHalfStep(step) ? 1 : 0), 0, 6);
        return Math.Round(tick, digits).ToString($"N{digits}", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static bool IsHalfStep(double step)
    {
        var share = step / Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));
        return Math.Abs(share - 2.5) < 1e-6;
    }
}
