namespace Glasshouse.Experiments.Fitting;

/// <summary>A symmetric positive matrix taken apart into a triangle and its mirror, for solving and for standard errors.</summary>
/// <remarks>
/// Model: A = L·Lᵀ. Sums run in one fixed order, whatever the threads, so that a fit has the same digits everywhere.
/// Left out: matrices that are not positive; a small number on the diagonal is the caller's to add.
/// </remarks>
internal sealed class Cholesky
{
    private readonly double[][] lower;

    private Cholesky(double[][] lower) => this.lower = lower;

    /// <summary>Takes a matrix apart; null where it is not positive.</summary>
    /// <param name="matrix">Rows of the matrix; only the lower triangle is read.</param>
    public static Cholesky? Of(double[][] matrix)
    {
        var triangle = new double[matrix.Length][];
        for (var row = 0; row < matrix.Length; row++)
        {
            triangle[row] = new double[row + 1];
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row][column] - Product(triangle[row], triangle[column], column);
                if (column < row) triangle[row][column] = rest / triangle[column][column];
                else if (rest > 0) triangle[row][row] = Math.Sqrt(rest);
                else return null;
            }
        }

        return new Cholesky(triangle);
    }

    /// <summary>Logarithm of the determinant of A.</summary>
    public double LogDeterminant => 2 * lower.Select((row, at) => Math.Log(row[at])).Sum();

    /// <summary>L⁻¹·b: its squared length is bᵀ·A⁻¹·b.</summary>
    public double[] Half(ReadOnlySpan<double> right)
    {
        var solved = new double[right.Length];
        for (var row = 0; row < solved.Length; row++) solved[row] = (right[row] - Product(lower[row], solved, row)) / lower[row][row];
        return solved;
    }

    /// <summary>A⁻¹·b.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var solved = Half(right);
        for (var row = solved.Length - 1; row >= 0; row--)
        {
            var rest = solved[row];
            for (var below = row + 1; below < solved.Length; below++) rest -= lower[below][row] * solved[below];
            solved[row] = rest / lower[row][row];
        }

        return solved;
    }

    /// <summary>L·b: turns independent values into values with A as their covariance.</summary>
    public double[] Mix(ReadOnlySpan<double> values)
    {
        var mixed = new double[values.Length];
        for (var row = 0; row < mixed.Length; row++) mixed[row] = Product(lower[row], values, row + 1);
        return mixed;
    }

    // Four sums side by side are as fast as the processor can add; their order is fixed.
    private static double Product(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int count)
    {
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
        var at = 0;
        for (; at + 4 <= count; at += 4)
        {
            a += one[at] * other[at];
            b += one[at + 1] * other[at + 1];
            c += one[at + 2] * other[at + 2];
            d += one[at + 3] * other[at + 3];
        }

        for (; at < count; at++) a += one[at] * other[at];
        return a + b + (c + d);
    }
}
