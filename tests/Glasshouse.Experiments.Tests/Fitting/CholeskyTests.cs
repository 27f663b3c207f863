using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Tests.Fitting;

public class CholeskyTests
{
    private static readonly double[][] Matrix = [[4, 2, 0.6], [2, 5, 1], [0.6, 1, 3]];

    [Fact]
    public void A_solution_gives_the_right_side_back()
    {
        double[] right = [1, -2, 3];
        var solved = Cholesky.Of(Matrix)!.Solve(right);
        for (var row = 0; row < 3; row++) Assert.Equal(right[row], Matrix[row].Zip(solved, (a, x) => a * x).Sum(), 12);
    }

    [Fact]
    public void The_determinant_is_that_of_the_rule_of_Sarrus() =>
        Assert.Equal(Math.Log((4 * 5 * 3) + (2 * 2 * 1 * 0.6) - (0.6 * 0.6 * 5) - 4 - (2 * 2 * 3)), Cholesky.Of(Matrix)!.LogDeterminant, 12);

    [Fact]
    public void A_matrix_that_is_not_positive_is_not_taken_apart() => Assert.Null(Cholesky.Of([[1, 2], [2, 1]]));
}
