using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Designs;

public sealed class DesignTests
{
    private static readonly FactorSpace Two = Spaces.Of(
        new Factor("a", "share", 0, 1, NumberDistribution.Uniform),
        new Factor("b", "share", 10, 20, new(DistributionShape.Triangular) { Peak = 12 }));

    [Fact]
    public void A_grid_holds_every_combination_once()
    {
        var points = Spaces.Of(
            new Factor("a", "", 0, 1, NumberDistribution.Uniform),
            new Factor("b", "", 0, 2, new(DistributionShape.Discrete) { Values = [0, 2], Weights = [9, 1] }),
            new Factor("c", "", 1, 3, NumberDistribution.Uniform, IsWhole: true)).Lay(DesignKind.Grid, 5).Points;
        Assert.Equal(5 * 2 * 3, points.Length);
        Assert.Equal(30, points.Select(point => (point[0], point[1], point[2])).Distinct().Count());
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], points.Column(0).Distinct());
        Assert.Equal([1, 2, 3], points.Column(2).Distinct());
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(64, true)]
    [InlineData(300, false)]
    public void A_latin_hypercube_has_one_point_in_each_stratum_of_each_number(int size, bool spread)
    {
        var shares = Spaces.Cube(4).Lay(new DesignOrder(DesignKind.LatinHypercube, size, 3) { Spread = spread }).Shares;
        for (var number = 0; number < 4; number++)
            Assert.Equal(Enumerable.Range(0, size), shares.Column(number).Select(share => (int)(share * size)).Order());
    }

    [Fact]
    public void Exchanges_spread_a_latin_hypercube()
    {
        double Least(bool spread) => LatinHypercube.Least([.. Spaces.Cube(3).Lay(new DesignOrder(DesignKind.LatinHypercube, 60, 5) { Spread = spread }).Shares]);
        Assert.True(Least(true) > 2 * Least(false));
    }

    [Theory]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Random)]
    [InlineData(DesignKind.Saltelli)]
    public void Correlations_are_reached_and_the_other_pairs_stay_free(DesignKind kind)
    {
        var points = Spaces.Cube(4).Tied(new(0, 1, 0.7), new(1, 2, -0.5)).Lay(kind, kind == DesignKind.Saltelli ? 512 : 1024).Points;
        if (kind == DesignKind.Saltelli) points = [.. points.Chunk(4).Select(block => block[0])];
        var error = kind == DesignKind.Random ? 0.1 : 0.03;
        double Rank(int one, int other) => Spaces.RankCorrelation(points.Column(one), points.Column(other));
        Assert.Equal(0.7, Rank(0, 1), error);
        Assert.Equal(-0.5, Rank(1, 2), error);
        Assert.Equal(0, Rank(0, 3), error);
        Assert.Equal(0, Rank(1, 3), error);
    }

    [Fact]
    public void A_latin_hypercube_with_correlations_is_still_one()
    {
        var shares = Spaces.Cube(3).Tied(new FactorCorrelation(0, 2, 0.8)).Lay(DesignKind.LatinHypercube, 100).Shares;
        for (var number = 0; number < 3; number++)
            Assert.Equal(Enumerable.Range(0, 100), shares.Column(number).Select(share => (int)(share * 100)).Order());
    }

    [Fact]
    public void On_a_trajectory_of_Morris_every_number_moves_once_by_half_its_levels()
    {
        var points = Spaces.Cube(6).Lay(DesignKind.Morris, 20).Points;
        Assert.Equal(20 * 7, points.Length);
        foreach (var trajectory in points.Chunk(7))
        {
            var moved = trajectory.Zip(trajectory.Skip(1), (from, to) => Enumerable.Range(0, 6).Where(number => from[number] != to[number]).ToArray()).ToArray();
            Assert.All(moved, numbers => Assert.Single(numbers));
            Assert.Equal(Enumerable.Range(0, 6), moved.Select(numbers => numbers[0]).Order());
            Assert.All(trajectory.Zip(trajectory.Skip(1)), step => Assert.Equal(2.0 / 3, step.First.Zip(step.Second, (a, b) => Math.Abs(a - b)).Max(), 1e-5));
        }
    }

    [Fact]
    public void Trajectories_start_at_every_level_about_equally_often()
    {
        var starts = MorrisDesign.Points([4, 4], Spaces.Cube(2), 500, 2).Chunk(3).SelectMany(trajectory => trajectory[0]).GroupBy(share => Math.Round(share * 3));
        Assert.All(starts, same => Assert.InRange(same.Count(), 190, 310));
    }

    [Fact]
    public void A_number_with_two_values_moves_on_every_trajectory()
    {
        var points = Spaces.Of(new Factor("a", "", 1, 2, NumberDistribution.Uniform, IsWhole: true), new Factor("b", "", 0, 1, NumberDistribution.Uniform)).Lay(DesignKind.Morris, 8).Points;
        Assert.All(points.Chunk(3), trajectory => Assert.Equal(2, trajectory.Column(0).Distinct().Count()));
    }

    [Fact]
    public void Kept_trajectories_lie_further_apart_than_those_left_out()
    {
        static double Least(double[][] points, int numbers)
        {
            var trajectories = points.Chunk(numbers + 1).ToArray();
            return trajectories.SelectMany((one, at) => trajectories.Take(at).Select(other => one.Sum(p => other.Sum(q => p.Zip(q, (a, b) => (a - b) * (a - b)).Sum())))).Min();
        }

        var levels = Enumerable.Repeat(4, 5).ToArray();
        Assert.True(Least(MorrisDesign.Points(levels, Spaces.Cube(5), 6, 1), 5) > Least([.. MorrisDesign.Points(levels, Spaces.Cube(5), 500, 1).TakeLast(36)], 5));
    }

    [Fact]
    public void A_radial_design_moves_every_number_alone_from_each_base()
    {
        foreach (var star in Spaces.Cube(5).Lay(DesignKind.Radial, 16).Points.Chunk(6))
            for (var number = 0; number < 5; number++)
                Assert.Equal([number], Enumerable.Range(0, 5).Where(at => star[0][at] != star[number + 1][at]));
    }

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 8)]
    public void Saltelli_mixes_two_samples_number_by_number(bool secondOrder, int rows)
    {
        var points = Spaces.Cube(3).Lay(new DesignOrder(DesignKind.Saltelli, 16, 1) { SecondOrder = secondOrder }).Points;
        Assert.Equal(16 * rows, points.Length);
        foreach (var block in points.Chunk(rows))
            for (var number = 0; number < 3; number++)
                for (var at = 0; at < 3; at++)
                {
                    Assert.Equal(at == number ? block[^1][at] : block[0][at], block[1 + number][at]);
                    if (secondOrder) Assert.Equal(at == number ? block[0][at] : block[^1][at], block[4 + number][at]);
                }
    }

    [Theory]
    [InlineData(DesignKind.Random)]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Radial)]
    [InlineData(DesignKind.Saltelli)]
    public void The_same_seed_lays_the_same_points_and_another_seed_others(DesignKind kind)
    {
        Assert.Equal(Two.Lay(kind, 16, 5).Points, Two.Lay(kind, 16, 5).Points);
        Assert.NotEqual(Two.Lay(kind, 16, 5).Points, Two.Lay(kind, 16, 6).Points);
    }

    [Theory]
    [InlineData(DesignKind.Random, 9)]
    [InlineData(DesignKind.Sobol, 16)]
    [InlineData(DesignKind.Grid, 4)]
    [InlineData(DesignKind.Morris, 10)]
    [InlineData(DesignKind.Radial, 10)]
    [InlineData(DesignKind.Saltelli, 16)]
    public void An_order_says_how_many_points_it_lays(DesignKind kind, int size) =>
        Assert.Equal(Spaces.Cube(3).Lay(kind, size).Points.Length, new DesignOrder(kind, size, 1).PointsFor(3));

    [Fact]
    public void What_stands_against_a_design_is_said_all_at_once()
    {
        var space = Spaces.Of(
            new Factor("a", "", 2, 1, NumberDistribution.Uniform),
            new Factor("a", "", 0.2, 0.8, NumberDistribution.Uniform, IsWhole: true),
            new Factor("c", "", 0, 1, new(DistributionShape.LogUniform)),
            new Factor("d", "", double.NaN, 1, NumberDistribution.Uniform));
        Assert.Null(Design.From(space, new DesignOrder(DesignKind.Morris, 0, 1) { Levels = 3 }, out var problems));
        string[] rules = ["stands twice", "leaves nothing to move", "fewer than two whole numbers", "no lower end for log-uniform", "is no range", "0 is below 2", "3 is not an even number"];
        Assert.Equal(rules.Length, problems.Length);
        foreach (var rule in rules) Assert.Contains(problems, problem => problem.ToString().Contains(rule, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.NotEmpty(problem.WayOut));
    }

    [Fact]
    public void An_empty_space_too_many_points_and_too_many_dimensions_are_refused()
    {
        string Problem(FactorSpace space, DesignKind kind, int size)
        {
            Assert.Null(Design.From(space, new DesignOrder(kind, size, 1), out var problems));
            return Assert.Single(problems).ToString();
        }

        Assert.Contains("Name at least one number", Problem(Spaces.Cube(0), DesignKind.Sobol, 4), StringComparison.Ordinal);
        Assert.Contains("more than 10,000,000 points", Problem(Spaces.Cube(40), DesignKind.Grid, 4), StringComparison.Ordinal);
        Assert.Contains("1,024", Problem(Spaces.Cube(600), DesignKind.Saltelli, 4), StringComparison.Ordinal);
        Assert.Contains("go together do not have", Problem(Spaces.Cube(2).Tied(new FactorCorrelation(0, 1, 0.5)), DesignKind.Grid, 4), StringComparison.Ordinal);
        Assert.Contains("moves no groups", Problem(Spaces.Cube(2) with { Asked = [new FactorGroup("both", [0, 1])] }, DesignKind.Sobol, 4), StringComparison.Ordinal);
        Assert.Contains("not positive definite", Problem(Spaces.Cube(3).Tied(new(0, 1, 0.9), new(1, 2, 0.9), new(0, 2, -0.9)), DesignKind.Sobol, 4), StringComparison.Ordinal);
    }

    [Fact]
    public void Correlations_can_be_left_aside_and_a_design_says_so()
    {
        var design = Spaces.Cube(2).Tied(new FactorCorrelation(0, 1, 0.9)).Lay(new DesignOrder(DesignKind.Grid, 3, 1) { Independent = true });
        Assert.Equal(9, design.Points.Length);
        Assert.Equal(["Correlations were left aside."], design.Notes);
    }

    [Fact]
    public void A_Saltelli_design_says_which_numbers_move_together_and_what_size_is_evener()
    {
        var design = Spaces.Cube(3).Tied(new FactorCorrelation(0, 2, 0.5)).Lay(DesignKind.Saltelli, 100);
        Assert.Equal(400, design.Points.Length);
        Assert.Contains("such as 128", design.Notes[0], StringComparison.Ordinal);
        Assert.Contains("x1 and x3 move together", design.Notes[1], StringComparison.Ordinal);
    }
}
