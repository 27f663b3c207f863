using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Tests.Designs;

namespace Glasshouse.Experiments.Tests.Sensitivity;

/// <summary>Numbers that are moved at once (Campolongo, Cariboni and Saltelli 2007).</summary>
public sealed class GroupedEffectsTests
{
    private static readonly SensitivityAsk Quick = new() { Resampling = new Resampling(100) };

    private static readonly FactorSpace Pair = Spaces.Cube(4) with { Asked = [new FactorGroup("pair", [0, 2])] };

    // Up or down by luck, each by itself: |3 + 2| half of the time and |3 − 2| else, 3 on average.
    [Fact]
    public void The_size_of_two_numbers_on_a_straight_line_is_the_mean_over_their_directions()
    {
        var table = Table(Pair.Lay(DesignKind.Morris, 400), Line);
        var effects = table.Effects();
        Assert.Equal(3, effects.Length);
        Assert.All(effects[0], effect => Assert.Contains(Math.Round(Math.Abs(effect[0]), 9), (double[])[1, 5]));
        var finding = SensitivityStudy.Of(table, "line", "arm", "", Quick)!;
        Assert.Equal(["pair", "x2", "x4"], finding.Factors.Select(factor => factor.Name));
        Assert.Equal(3, finding.Factors[0].Effects!.Size.Value, 0.25);
        Assert.InRange(3, finding.Factors[0].Effects!.Size.Low, finding.Factors[0].Effects!.Size.High);
        Assert.Equal(-1, finding.Factors[1].Effects!.Mean.Value, 1e-9);
        Assert.Equal(0.5, finding.Factors[2].Effects!.Size.Value, 1e-9);
        Assert.True(double.IsNaN(finding.Factors[0].Effects!.Mean.Value) && double.IsNaN(finding.Factors[0].Effects!.Spread.Value), "A step in several numbers has no direction.");
        Assert.Contains(finding.Notes, note => note.Contains("x1 and x3 move together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(-0.5, 1)]
    public void Numbers_that_go_together_move_with_each_other_or_against(double rank, double size)
    {
        var finding = SensitivityStudy.Of(Table(Spaces.Cube(4).Tied(new FactorCorrelation(2, 0, rank)).Lay(DesignKind.Morris, 10), Line), "line", "arm", "", Quick)!;
        Assert.Equal("x1 + x3", finding.Factors[0].Name);
        Assert.Equal(size, finding.Factors[0].Effects!.Size.Value, 1e-9);
    }

    [Fact]
    public void A_number_that_does_nothing_adds_nothing_to_its_group()
    {
        var table = Table((Spaces.Cube(3) with { Asked = [new FactorGroup("both", [0, 1])] }).Lay(DesignKind.Morris, 20), x => 3 * x[0]);
        Assert.All(table.Effects()[0], effect => Assert.Equal(3, Math.Abs(effect[0]), 1e-9));
    }

    [Fact]
    public void A_group_costs_one_step_and_all_of_its_numbers_move_in_it()
    {
        foreach (var kind in new[] { DesignKind.Morris, DesignKind.Radial })
        {
            var design = Pair.Lay(kind, 8);
            Assert.Equal(8 * 4, design.Points.Length);
            foreach (var block in design.Points.Chunk(4))
            {
                var steps = Enumerable.Range(1, 3).Select(row => string.Join(' ', Enumerable.Range(0, 4).Where(number => block[row][number] != block[kind == DesignKind.Radial ? 0 : row - 1][number])));
                Assert.Equal(["0 2", "1", "3"], steps.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Groups_of_one_lay_the_points_that_no_groups_lay() =>
        Assert.Equal(
            Spaces.Cube(3).Lay(DesignKind.Morris, 12).Points.SelectMany(point => point),
            (Spaces.Cube(3) with { Asked = [new FactorGroup("alone", [1])] }).Lay(DesignKind.Morris, 12).Points.SelectMany(point => point));

    [Fact]
    public void Sobol_indices_of_a_group_are_the_sum_over_numbers_that_only_add()
    {
        var blocks = (Spaces.Cube(3) with { Asked = [new FactorGroup("two", [0, 2])] }).Lay(DesignKind.Saltelli, 1024);
        var finding = SensitivityStudy.Of(Table(blocks, x => x[0] + x[1] + (2 * x[2])), "line", "arm", "", Quick)!;
        Assert.Equal(["two", "x2"], finding.Groups.Select(group => group.Name));
        Assert.Equal(5 / 6.0, finding.Groups[0].Total!.Value.Value, 0.02);
        Assert.Equal(1 / 6.0, finding.Groups[1].First!.Value.Value, 0.02);
    }

    private static double Line(double[] x) => (3 * x[0]) - x[1] + (2 * x[2]) + (0.5 * x[3]);

    private static OutputTable Table(Design design, Func<double[], double> function) =>
        new(design.Order, design.Space, design.Points, [.. design.Points.Select(point => new[] { function(point) })]);
}
