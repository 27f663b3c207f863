using System.Collections.Immutable;

namespace Glasshouse.Experiments.Fitting;

/// <summary>A smooth surface through the outcomes of a sweep: each assumption up to the third power, and pairs of assumptions.</summary>
/// <remarks>
/// Model: least squares on products of Legendre polynomials over the ranges, which are orthonormal there, so that the squares of the coefficients are shares of
/// the variance that each assumption makes over uniform ranges. There is at most one term for every three points: powers first, then pairs of the assumptions
/// that do most. Errors are those of least squares; how well the surface foretells points that it has not seen is told by leaving out one point at a time.
/// Left out: products of three assumptions and of higher powers; what they do is counted as unexplained.
/// </remarks>
public sealed class Surface
{
    private const int PointsForTerm = 3;

    private readonly ImmutableArray<FitRange> ranges;
    private readonly ImmutableArray<SurfaceTerm> terms;
    private readonly double[] coefficients;
    private readonly Cholesky normal;
    private readonly double residual;

    private Surface(ImmutableArray<FitRange> ranges, ImmutableArray<SurfaceTerm> terms, double[][] rows, double[] values)
    {
        this.ranges = ranges;
        this.terms = terms;
        normal = Cholesky.Of(Normal(rows, terms.Length)) ?? throw new InvalidOperationException("The points do not tell the terms of a surface apart.");
        coefficients = normal.Solve(Right(rows, values, terms.Length));
        var (sum, outside) = (0.0, 0.0);
        for (var at = 0; at < rows.Length; at++)
        {
            var rest = values[at] - Sum(rows[at]);
            var lever = SquareOf(normal.Half(rows[at]));
            sum += rest * rest;
            outside += rest * rest / Math.Pow(Math.Max(1e-6, 1 - lever), 2);
        }

        residual = Math.Sqrt(sum / Math.Max(1, rows.Length - terms.Length));
        var mean = values.Average();
        Foretold = 1 - (outside / Math.Max(1e-300, values.Sum(value => (value - mean) * (value - mean))));
        Freedom = Math.Max(1, rows.Length - terms.Length);
    }

    /// <summary>Share of the variance that the surface foretells of points left out one at a time; below 0 where the mean would foretell better.</summary>
    public double Foretold { get; }

    /// <summary>Standard deviation of what the surface leaves unexplained.</summary>
    public double Unexplained => residual;

    /// <summary>Points beyond the number of terms.</summary>
    public int Freedom { get; }

    /// <summary>The assumptions.</summary>
    public ImmutableArray<FitRange> Ranges => ranges;

    /// <summary>A surface through points; those whose value is not a number are left out.</summary>
    /// <param name="ranges">The assumptions with their ranges.</param>
    /// <param name="points">Values of the assumptions, point by point.</param>
    /// <param name="values">The outcome of each point.</param>
    /// <exception cref="ArgumentException">There are fewer than twelve points with a value.</exception>
    public static Surface Fit(IReadOnlyList<FitRange> ranges, IReadOnlyList<double[]> points, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(values);
        var known = Enumerable.Range(0, points.Count).Where(at => double.IsFinite(values[at])).ToArray();
        if (known.Length < 12) throw new ArgumentException($"A surface needs at least twelve points with a value; there are {known.Length}.", nameof(values));
        var places = known.Select(at => ranges.Select((range, column) => range.Place(points[at][column])).ToArray()).ToArray();
        var kept = known.Select(at => values[at]).ToArray();
        ImmutableArray<FitRange> all = [.. ranges];
        var (most, count) = (known.Length / PointsForTerm, ranges.Count);
        var degree = Math.Clamp((most - 1) / Math.Max(1, count), 1, 3);
        var single = Singles(count, degree).Take(most).ToImmutableArray();
        var first = With(all, single, places, kept);
        var pairs = first.PairsByStrength().Take(most - single.Length).ToArray();
        return pairs.Length == 0 ? first : With(all, [.. single, .. pairs], places, kept);
    }

    /// <summary>What the surface says at a point.</summary>
    public Fitted At(ReadOnlySpan<double> point)
    {
        var place = new double[ranges.Length];
        for (var column = 0; column < place.Length; column++) place[column] = ranges[column].Place(point[column]);
        var row = Row(terms, place);
        var error = residual * Math.Sqrt(SquareOf(normal.Half(row)));
        return new Fitted(Sum(row), error, Math.Sqrt((error * error) + (residual * residual)));
    }

    /// <summary>Share of the variance of the surface over uniform ranges in which an assumption takes part, alone or with another.</summary>
    public double Share(int assumption)
    {
        var (with, all) = (0.0, 0.0);
        for (var at = 1; at < terms.Length; at++)
        {
            var square = coefficients[at] * coefficients[at];
            all += square;
            if (terms[at].Holds(assumption)) with += square;
        }

        return all == 0 ? 0 : with / all;
    }

    private static Surface With(ImmutableArray<FitRange> ranges, ImmutableArray<SurfaceTerm> terms, double[][] places, double[] values) =>
        new(ranges, terms, [.. places.Select(place => Row(terms, place))], values);

    private static IEnumerable<SurfaceTerm> Singles(int count, int degree) =>
        Enumerable.Range(1, degree).SelectMany(power => Enumerable.Range(0, count).Select(assumption => new SurfaceTerm(assumption, power, -1))).Prepend(new SurfaceTerm(-1, 0, -1));

    private IEnumerable<SurfaceTerm> PairsByStrength()
    {
        var strength = Enumerable.Range(0, ranges.Length).Select(Share).ToArray();
        var order = Enumerable.Range(0, ranges.Length).OrderByDescending(assumption => strength[assumption]).ToArray();
        return from sum in Enumerable.Range(1, Math.Max(0, (2 * order.Length) - 3))
               from first in Enumerable.Range(0, order.Length)
               let second = sum - first
               where second > first && second < order.Length
               select new SurfaceTerm(order[first], 1, order[second]);
    }

    private double Sum(double[] row) => row.Zip(coefficients, (value, coefficient) => value * coefficient).Sum();

    private static double[] Row(ImmutableArray<SurfaceTerm> terms, double[] place)
    {
        var row = new double[terms.Length];
        for (var at = 0; at < row.Length; at++) row[at] = terms[at].At(place);
        return row;
    }

    // A whiff on the diagonal keeps a design with equal columns from being refused.
    private static double[][] Normal(double[][] rows, int terms)
    {
        var matrix = Enumerable.Range(0, terms).Select(_ => new double[terms]).ToArray();
        foreach (var row in rows)
            for (var at = 0; at < terms; at++)
                for (var other = 0; other <= at; other++) matrix[at][other] += row[at] * row[other];
        for (var at = 0; at < terms; at++) matrix[at][at] += 1e-8 * rows.Length;
        return matrix;
    }

    private static double[] Right(double[][] rows, double[] values, int terms)
    {
        var right = new double[terms];
        for (var point = 0; point < rows.Length; point++)
            for (var at = 0; at < terms; at++) right[at] += rows[point][at] * values[point];
        return right;
    }

    private static double SquareOf(double[] values) => values.Sum(value => value * value);
}
