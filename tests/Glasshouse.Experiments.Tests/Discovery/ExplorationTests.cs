using System.Collections.Immutable;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Discovery;

public class ExplorationTests
{
    private const int Worlds = 300;
    private static readonly string[] Names = ["a", "b", "c", "d"];

    // Two arms, one measure; the difference of a world is what somebody planted.
    private static Exploration Explored(Func<double[], double> difference, Relation relation = Relation.Higher)
    {
        var luck = new KeyedDraws(7, "planted worlds");
        double[][] points = [.. Enumerable.Range(0, Worlds).Select(world => Names.Select((_, at) => luck.Share(world, at)).ToArray())];
        ImmutableArray<Factor> factors = [.. Names.Select(name => new Factor(name, "", 0, 1, NumberDistribution.Uniform) { AsIs = 0.5 })];
        var table = new SweepTable(
            new DesignOrder(DesignKind.Random, Worlds, 1), new FactorSpace(factors), points, ["no-scoring", "essay"], [1], ["listed-wrongly"], [.. points.SelectMany(point => new[] { 0, difference(point) })]);
        var question = new Question([new Clause("essay", relation, "no-scoring", Measures.All.First(measure => measure.Name == "listed-wrongly"), 0)]);
        return Exploration.Of(table, question, new ExplorationRules(new PeelingRules(Shuffles: 0, Halves: 0, Boxes: 1), new TreeRules(), [], []));
    }

    [Fact]
    public void A_difference_that_is_straight_is_left_straight_and_turns_where_it_was_planted()
    {
        var clause = Explored(point => point[0] - 0.3 + (0.2 * (point[1] - 0.5))).Clauses[0];
        Assert.Equal(0, clause.BentAt);
        Assert.Equal(0.3, Of(clause, "a").At!.Value, 3);
        Assert.Equal(-0.3, Of(clause, "a").AtRangeLow, 3);
    }

    [Fact]
    public void Where_a_few_worlds_are_far_larger_the_scale_bends_and_what_is_said_is_in_the_unit_of_the_measure()
    {
        static double Skewed(double[] point) => Math.Sinh(20 * (point[0] - 0.4 + (0.1 * (point[1] - 0.5))));
        var clause = Explored(Skewed).Clauses[0];
        Assert.True(clause.BentAt > 0);
        Assert.True(clause.Foretold > 0.95, $"{clause.Foretold}");
        Assert.Equal(0.4, Of(clause, "a").At!.Value, 0.05);
        Assert.InRange(Of(clause, "a").AtRangeHigh / Skewed([1, 0.5, 0.5, 0.5]), 0.2, 5);
        Assert.Equal(["a", "b"], clause.Map.Ranges.Select(range => range.Name));
        Assert.All(clause.Map.Panels[0].Cells.Where(cell => cell.X < 0.2), cell => Assert.Equal(-1, cell.Side));
    }

    [Fact]
    public void A_map_of_a_surface_that_foretells_little_is_laid_over_the_numbers_of_the_largest_ranks()
    {
        var luck = new KeyedDraws(11, "noise");
        var at = 0;
        var clause = Explored(point => (0.5 * point[2]) - (0.5 * point[3]) + (0.8 * luck.Normal(at++))).Clauses[0];
        Assert.InRange(clause.Foretold, -1, 0.6);
        Assert.Equal(["c", "d"], clause.Map.Ranges.Select(range => range.Name).Order());
    }

    private static ReversalPoint Of(ClauseExploration clause, string name) => clause.Alone.First(point => point.Name == name);
}
