using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Designs;

/// <summary>Brings rank correlations into points of independent shares.</summary>
/// <remarks>
/// Model: a Gaussian copula maps each point by itself: shares become normal variables z, L·z has the correlations (L is the Cholesky factor), and goes back
/// to shares; this is for points of luck and of Sobol. Iman and Conover give the shares of a sample a new order, number by number, so that their ranks are
/// those of correlated scores; each number keeps exactly its own shares, and a latin hypercube stays one.
/// Left out: dependence in the tails.
/// Source: Iman and Conover 1982, "A distribution-free approach to inducing rank correlation among input variables".
/// </remarks>
internal static class Dependence
{
    /// <summary>The shares of one point with the correlations of a copula.</summary>
    /// <param name="shares">Independent shares.</param>
    /// <param name="factor">Cholesky factor of the correlations of normal variables.</param>
    public static double[] OfPoint(double[] shares, double[][] factor)
    {
        var normal = shares.Select(share => NormalCurve.Quantile(Math.Clamp(share, 1e-12, 1 - 1e-12))).ToArray();
        var moved = new double[shares.Length];
        for (var at = 0; at < moved.Length; at++)
        {
            // A number that is tied to none before it keeps its share to the last bit.
            var row = factor[at];
            moved[at] = row[at] == 1 ? shares[at] : NormalCurve.Below(Enumerable.Range(0, at + 1).Sum(before => row[before] * normal[before]));
        }

        return moved;
    }

    /// <summary>The shares of a sample, number by number in an order that has the correlations.</summary>
    /// <param name="points">Independent shares, <c>[points][numbers]</c>; they are put into another order.</param>
    /// <param name="matrix">Correlations of normal variables.</param>
    /// <param name="seed">Seed of the order.</param>
    public static void Order(double[][] points, double[][] matrix, ulong seed)
    {
        var (count, numbers) = (points.Length, matrix.Length);
        var scores = Scores(count, numbers, seed);
        // The scores have small correlations of luck; taking them out first brings the sample nearer to what was asked.
        var present = CorrelationMatrix.Factor(Present(scores));
        var wanted = CorrelationMatrix.Factor(matrix)!;
        if (present is not null) foreach (var row in scores) Solve(present, row);
        foreach (var row in scores) Multiply(wanted, row);
        for (var number = 0; number < numbers; number++)
        {
            var at = number;
            var places = Enumerable.Range(0, count).OrderBy(point => scores[point][at]).ThenBy(point => point).ToArray();
            var shares = points.Select(point => point[at]).Order().ToArray();
            for (var rank = 0; rank < count; rank++) points[places[rank]][at] = shares[rank];
        }
    }

    private static double[][] Scores(int count, int numbers, ulong seed)
    {
        var luck = new DesignLuck(seed, DesignUse.Correlation);
        var scores = Enumerable.Range(0, count).Select(_ => new double[numbers]).ToArray();
        for (var number = 0; number < numbers; number++)
        {
            var order = luck.Order(count, (uint)number);
            for (var point = 0; point < count; point++) scores[point][number] = NormalCurve.Quantile((order[point] + 1.0) / (count + 1.0));
        }

        return scores;
    }

    private static double[][] Present(double[][] scores)
    {
        var numbers = scores[0].Length;
        double Product(int one, int other) => scores.Sum(row => row[one] * row[other]);
        return [.. Enumerable.Range(0, numbers).Select(one => Enumerable.Range(0, numbers)
            .Select(other => one == other ? 1 : Product(one, other) / Math.Sqrt(Product(one, one) * Product(other, other))).ToArray())];
    }

    private static void Solve(double[][] factor, double[] row)
    {
        for (var at = 0; at < row.Length; at++)
        {
            for (var before = 0; before < at; before++) row[at] -= factor[at][before] * row[before];
            row[at] /= factor[at][at];
        }
    }

    private static void Multiply(double[][] factor, double[] row)
    {
        for (var at = row.Length - 1; at >= 0; at--)
        {
            row[at] *= factor[at][at];
            for (var before = 0; before < at; before++) row[at] += factor[at][before] * row[before];
        }
    }
}
