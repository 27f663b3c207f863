using System.Collections.Immutable;

namespace Glasshouse.Experiments.Fitting;

/// <summary>A Gaussian process over a few assumptions: it follows any smooth shape and says how sure it is between the points.</summary>
/// <remarks>
/// Model: value = mean + field + noise; the field has the covariance s²·exp(−½·Σ(dᵢ/lᵢ)²) on ranges scaled to 0…1, the noise the variance n²/w for a point of weight w.
/// The lengths lᵢ and the ratio n²/s² are those of a fixed ladder with the greatest likelihood, found one at a time until none gets better; s² follows from them.
/// Where there are more than <see cref="MostPoints"/> points, those of one cell of a grid are joined into their mean.
/// Left out: that lengths are estimated; intervals are therefore a little too narrow.
/// Source: Rasmussen and Williams, Gaussian Processes for Machine Learning, 2006, chapters 2 and 5.
/// </remarks>
public sealed class GaussianField
{
    /// <summary>Points beyond which neighbours are joined.</summary>
    public const int MostPoints = 256;

    private static readonly double[] Lengths = [0.08, 0.12, 0.18, 0.27, 0.4, 0.6, 0.9, 1.35, 2, 3, 6];
    private static readonly double[] Ratios = [1e-6, 1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10, 100];

    private readonly ImmutableArray<FitRange> ranges;
    private readonly double[][] places;
    private readonly double[] weights;
    private readonly double[] lengths;
    private readonly double mean;
    private readonly double variance;
    private readonly double noise;
    private readonly Cholesky covariance;
    private readonly double[] solved;

    private GaussianField(ImmutableArray<FitRange> ranges, double[][] places, double[] values, double[] weights)
    {
        (this.ranges, this.places, this.weights) = (ranges, places, weights);
        var best = Search(places, values, weights);
        (lengths, mean, variance, covariance) = (best.Lengths, best.Mean, best.Variance, best.Covariance);
        noise = best.Ratio * variance;
        solved = covariance.Solve([.. values.Select(value => value - mean)]);
    }

    /// <summary>Standard deviation of a point of weight 1 around the field.</summary>
    public double Noise => Math.Sqrt(noise);

    /// <summary>Lengths over which the field changes, as shares of the ranges.</summary>
    public ImmutableArray<double> LengthsOfRange => [.. lengths];

    /// <summary>A field through points; those whose value is not a number are left out.</summary>
    /// <param name="ranges">The assumptions with their ranges; one to four of them.</param>
    /// <param name="points">Values of the assumptions, point by point.</param>
    /// <param name="values">The outcome of each point.</param>
    /// <exception cref="ArgumentException">There are fewer than eight points with a value.</exception>
    public static GaussianField Fit(IReadOnlyList<FitRange> ranges, IReadOnlyList<double[]> points, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(values);
        var known = Enumerable.Range(0, points.Count).Where(at => double.IsFinite(values[at]))
            .Select(at => (Place: Place(ranges, points[at]), Value: values[at])).ToArray();
        if (known.Length < 8) throw new ArgumentException($"A field needs at least eight points with a value; there are {known.Length}.", nameof(values));
        var joined = known.Length <= MostPoints ? [.. known.Select(one => (one.Place, one.Value, Weight: 1.0))] : Joined(known, ranges.Count);
        return new GaussianField([.. ranges], [.. joined.Select(one => one.Place)], [.. joined.Select(one => one.Value)], [.. joined.Select(one => one.Weight)]);
    }

    /// <summary>What the field says at a point.</summary>
    public Fitted At(ReadOnlySpan<double> point)
    {
        var place = Place(ranges, point);
        var near = new double[places.Length];
        for (var at = 0; at < near.Length; at++) near[at] = Likeness(place, places[at], lengths);
        var expected = mean;
        for (var at = 0; at < near.Length; at++) expected += near[at] * solved[at];
        var told = covariance.Half(near).Sum(value => value * value);
        var error = Math.Sqrt(Math.Max(0, variance * (1 - told)));
        return new Fitted(expected, error, Math.Sqrt((error * error) + noise));
    }

    private static double[] Place(IReadOnlyList<FitRange> ranges, ReadOnlySpan<double> point)
    {
        var place = new double[ranges.Count];
        for (var column = 0; column < place.Length; column++) place[column] = (ranges[column].Place(point[column]) + 1) / 2;
        return place;
    }

    private static (double[] Place, double Value, double Weight)[] Joined((double[] Place, double Value)[] known, int dimensions)
    {
        var cells = (int)Math.Pow(MostPoints, 1.0 / dimensions);
        return
        [
            .. from one in known
               group one by string.Join(' ', one.Place.Select(share => Math.Clamp((int)(share * cells), 0, cells - 1))) into cell
               orderby cell.Key
               let here = cell.ToArray()
               select (Enumerable.Range(0, dimensions).Select(column => here.Average(one => one.Place[column])).ToArray(), here.Average(one => one.Value), (double)here.Length)
        ];
    }

    private static Candidate Search(double[][] places, double[] values, double[] weights)
    {
        var dimensions = places[0].Length;
        var steps = Enumerable.Repeat(4, dimensions).Append(5).ToArray();
        var best = Of(steps) ?? throw new InvalidOperationException("A field with this much noise has a covariance.");
        for (var better = true; better;)
        {
            better = false;
            for (var at = 0; at < steps.Length; at++)
                for (var step = 0; step < (at < dimensions ? Lengths.Length : Ratios.Length); step++)
                {
                    var tried = (int[])steps.Clone();
                    tried[at] = step;
                    if (step == steps[at] || Of(tried) is not { } candidate || candidate.Likelihood <= best.Likelihood + 1e-9) continue;
                    (best, steps, better) = (candidate, tried, true);
                }
        }

        return best;

        Candidate? Of(int[] steps) => CandidateOf(places, values, weights, [.. steps[..^1].Select(step => Lengths[step])], Ratios[steps[^1]]);
    }

    private static Candidate? CandidateOf(double[][] places, double[] values, double[] weights, double[] lengths, double ratio)
    {
        var matrix = new double[places.Length][];
        for (var row = 0; row < matrix.Length; row++)
        {
            matrix[row] = new double[row + 1];
            for (var column = 0; column < row; column++) matrix[row][column] = Likeness(places[row], places[column], lengths);
            matrix[row][row] = 1 + 1e-9 + (ratio / weights[row]);
        }

        if (Cholesky.Of(matrix) is not { } covariance) return null;
        var ones = covariance.Solve([.. values.Select(_ => 1.0)]);
        var level = ones.Zip(values, (one, value) => one * value).Sum() / ones.Sum();
        var size = Math.Max(1e-300, covariance.Half([.. values.Select(value => value - level)]).Sum(value => value * value) / values.Length);
        return new Candidate(lengths, ratio, level, size, covariance, -0.5 * ((values.Length * Math.Log(size)) + covariance.LogDeterminant));
    }

    private static double Likeness(double[] one, double[] other, double[] lengths)
    {
        var sum = 0.0;
        for (var column = 0; column < one.Length; column++)
        {
            var distance = (one[column] - other[column]) / lengths[column];
            sum += distance * distance;
        }

        return Math.Exp(-0.5 * sum);
    }

    private sealed record Candidate(double[] Lengths, double Ratio, double Mean, double Variance, Cholesky Covariance, double Likelihood);
}
