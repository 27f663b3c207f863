using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Sweeps;

public sealed class SweepTableTests
{
    private static readonly FactorSpace Space = new([new Factor("listing.court-chance", "chance per month", 0, 1, NumberDistribution.Uniform)]);

    [Fact]
    public void A_value_stands_under_its_point_arm_seed_and_measure()
    {
        var table = Of([[0.1], [0.9]], [.. Enumerable.Range(0, 24).Select(number => (double)number)]);
        Assert.Equal(0, table.Value(0, 0, 0, 0));
        Assert.Equal(13, table.Value(point: 1, arm: 0, seed: 0, measure: 1));
        Assert.Equal(22, table.Value(point: 1, arm: 1, seed: 2, measure: 0));
        Assert.Equal([6, 18], table.Column(arm: 1, seed: 0, measure: 0));
    }

    [Fact]
    public void A_difference_between_arms_is_taken_seed_by_seed_and_a_missing_run_is_left_out()
    {
        double[] values = [1, 0, 2, 0, double.NaN, 0, /* no-scoring above, essay below */ 4, 0, 6, 0, 9, 0];
        var table = new SweepTable(new(DesignKind.Random, 1, 0), Space, [[0.5]], ["no-scoring", "essay"], [1, 2, 3], ["offenders", "morals"], values);
        Assert.Equal([1.5], table.Means(measure: 0, arm: 0));
        Assert.Equal([3.5], table.Means(measure: 0, arm: 1, against: 0));
    }

    [Fact]
    public void Factors_that_are_left_out_leave_the_runs_as_they_were()
    {
        var space = new FactorSpace([.. new[] { "a", "b", "c" }.Select(name => new Factor(name, "", 0, 1, NumberDistribution.Uniform))], [new FactorCorrelation(0, 2, 0.3), new FactorCorrelation(0, 1, 0.2)]);
        var table = new SweepTable(new(DesignKind.Random, 2, 0), space, [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]], ["no-scoring"], [1], ["offenders"], [7, 8]);
        var seen = table.Only(name => name != "b");
        Assert.Equal(["a", "c"], seen.Factors.Select(factor => factor.Name));
        Assert.Equal([0.4, 0.6], seen.Points[1]);
        Assert.Equal([new FactorCorrelation(0, 1, 0.3)], seen.Space.Correlations);
        Assert.Equal(table.Means(0, 0), seen.Means(0, 0));
    }

    [Fact]
    public void Too_few_values_are_refused() => Assert.Throws<ArgumentException>(() => Of([[0.1], [0.9]], new double[23]));

    private static SweepTable Of(double[][] points, double[] values) =>
        new(new(DesignKind.LatinHypercube, points.Length, 1), Space, points, ["no-scoring", "essay"], [1, 2, 3], ["offenders", "morals"], values);
}
