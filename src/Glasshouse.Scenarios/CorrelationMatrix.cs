namespace Glasshouse.Scenarios;

/// <summary>Rank correlations as a matrix of a Gaussian copula.</summary>
/// <remarks>
/// Model: two normal variables with correlation 2·sin(π·ρ/6) have the rank correlation ρ (Spearman's). Numbers are drawn as normal variables with these
/// correlations and carried to their own distributions by rank, which leaves ρ as it is. That needs a matrix that is positive definite.
/// Left out: dependence in the tails, which a Gaussian copula does not have.
/// Source: Pearson 1907 for the sine; Cholesky for the factor.
/// </remarks>
public static class CorrelationMatrix
{
    // Below this a matrix is so near to impossible that its factor says nothing.
    private const double Smallest = 1e-9;

    /// <summary>Correlation of two normal variables whose rank correlation is <paramref name="rank"/>.</summary>
    public static double OfNormals(double rank) => 2 * Sine(Math.PI * rank / 6);

    /// <summary>The matrix of normal variables with the rank correlations of some pairs; the other pairs have none.</summary>
    /// <param name="count">Number of variables.</param>
    /// <param name="pairs">Places of the two variables and their rank correlation.</param>
    /// <param name="scale">Factor for every rank correlation.</param>
    public static double[][] Of(int count, IEnumerable<(int One, int Other, double Rank)> pairs, double scale = 1)
    {
        var matrix = Enumerable.Range(0, count).Select(row => Enumerable.Range(0, count).Select(column => row == column ? 1.0 : 0.0).ToArray()).ToArray();
        foreach (var (one, other, rank) in pairs) matrix[one][other] = matrix[other][one] = OfNormals(rank * scale);
        return matrix;
    }

    /// <summary>The lower triangle L with L·Lᵀ = matrix; null where the matrix is not positive definite.</summary>
    public static double[][]? Factor(double[][] matrix)
    {
        var factor = matrix.Select(row => new double[row.Length]).ToArray();
        for (var row = 0; row < matrix.Length; row++)
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row][column];
                for (var before = 0; before < column; before++) rest -= factor[row][before] * factor[column][before];
                if (row == column && rest <= Smallest) return null;
                factor[row][column] = row == column ? Math.Sqrt(rest) : rest / factor[column][column];
            }

        return factor;
    }

    /// <summary>The largest factor, in hundredths, by which all rank correlations may be multiplied so that they can hold together; 1 where they can as they are.</summary>
    public static double LargestScale(int count, IReadOnlyList<(int One, int Other, double Rank)> pairs)
    {
        for (var hundredths = 100; hundredths > 0; hundredths--)
            if (Factor(Of(count, pairs, hundredths / 100.0)) is not null) return hundredths / 100.0;
        return 0;
    }

    // A power series, so that every machine gets the same bits; the argument is at most π/6.
    private static double Sine(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; n <= 10; n++)
        {
            term *= -x * x / (2 * n * ((2 * n) + 1));
            sum += term;
        }

        return sum;
    }
}
