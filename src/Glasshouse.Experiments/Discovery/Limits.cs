using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>Limits of a box in the making: a lower and an upper one for every assumption.</summary>
internal sealed class Limits
{
    private readonly double[] low;
    private readonly double[] high;

    private Limits(double[] low, double[] high) => (this.low, this.high) = (low, high);

    /// <summary>No limits at all.</summary>
    public static Limits None(int assumptions)
    {
        var lows = new double[assumptions];
        var highs = new double[assumptions];
        Array.Fill(lows, double.NegativeInfinity);
        Array.Fill(highs, double.PositiveInfinity);
        return new Limits(lows, highs);
    }

    /// <summary>Lower limit of an assumption.</summary>
    public double Low(int assumption) => low[assumption];

    /// <summary>Upper limit of an assumption.</summary>
    public double High(int assumption) => high[assumption];

    /// <summary>Whether an assumption is limited.</summary>
    public bool Limit(int assumption) => double.IsFinite(low[assumption]) || double.IsFinite(high[assumption]);

    /// <summary>The limited assumptions.</summary>
    public IEnumerable<int> Limited() => Enumerable.Range(0, low.Length).Where(Limit);

    /// <summary>The same with one limit at another place.</summary>
    public Limits With(int assumption, bool upper, double at)
    {
        var (newLow, newHigh) = ((double[])low.Clone(), (double[])high.Clone());
        (upper ? newHigh : newLow)[assumption] = at;
        return new Limits(newLow, newHigh);
    }

    /// <summary>The same without any limit of one assumption.</summary>
    public Limits Without(int assumption) => With(assumption, false, double.NegativeInfinity).With(assumption, true, double.PositiveInfinity);

    /// <summary>The points inside, rising.</summary>
    public int[] Inside(CasePoints points)
    {
        var inside = Enumerable.Range(0, points.Count);
        foreach (var assumption in Limited())
        {
            var (from, to) = (low[assumption], high[assumption]);
            var column = points.Column(assumption).ToArray();
            inside = inside.Where(point => column[point] >= from && column[point] <= to);
        }

        return [.. inside];
    }

    /// <summary>The box they make among points, with the quasi-p value of each side.</summary>
    public FoundBox Box(CasePoints points, CasePoints all)
    {
        var inside = Inside(points);
        var cases = Cases(inside, points);
        var sides = Limited().Select(assumption =>
        {
            var without = Without(assumption).Inside(points);
            return new BoxSide(
                points.Names[assumption], Finite(low[assumption]), Finite(high[assumption]),
                QuasiP.Of(cases, inside.Length, (double)Cases(without, points) / without.Length));
        });
        return new FoundBox(
            [.. sides], inside.Length, cases, all.Cases == 0 ? double.NaN : (double)cases / all.Cases,
            inside.Length == 0 ? double.NaN : (double)cases / inside.Length, (double)inside.Length / all.Count);
    }

    /// <summary>Names of the limited assumptions.</summary>
    public ImmutableArray<string> Names(CasePoints points) => [.. Limited().Select(assumption => points.Names[assumption])];

    /// <summary>How many of some points are cases.</summary>
    public static int Cases(int[] inside, CasePoints points) => inside.Count(points.IsCase);

    private static double? Finite(double limit) => double.IsFinite(limit) ? limit : null;
}
