using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Discovery;

namespace Glasshouse.Experiments.Tests.Discovery;

public class BoxHuntTests
{
    private static readonly PeelingRules Rules = new(Shuffles: 39, Halves: 6);

    private static double InBox(double[] point) => point[0] > 0.6 && point[2] < 0.45 ? 0.95 : 0.03;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_planted_box_is_found_with_its_limits_its_coverage_and_its_density(ulong seed)
    {
        var points = Planted.Cases(2_000, seed, InBox);
        var found = BoxHunt.Find(points, Rules with { Boxes = 1 })[0];
        Assert.Equal(["capacity", "crowding"], found.Box.Sides.Select(side => side.Name));
        Assert.Equal(0.45, found.Box.Sides[0].High!.Value, 0.03);
        Assert.Null(found.Box.Sides[0].Low);
        Assert.Equal(0.6, found.Box.Sides[1].Low!.Value, 0.03);
        Assert.Null(found.Box.Sides[1].High);
        Assert.InRange(found.Box.Density, 0.85, 1);
        Assert.InRange(found.Box.Coverage, 0.8, 1);
        Assert.All(found.Box.Sides, side => Assert.True(side.QuasiP < 1e-6));
        Assert.Equal(1.0 / 40, found.Trial.ChanceAlone, 10);
        Assert.InRange(found.Trial.OutsideDensity, 0.8, 1);
        Assert.Contains(found.Trial.Limited, limited => limited is { Name: "crowding", Share: 1 });
    }

    [Fact]
    public void Two_planted_boxes_are_found_one_after_the_other()
    {
        var points = Planted.Cases(3_000, 5, point => (point[0] > 0.7 && point[2] < 0.5) || (point[1] < 0.25 && point[4] > 0.5) ? 0.97 : 0.02);
        var found = BoxHunt.Find(points, Rules with { Boxes = 2, Shuffles = 0, Halves = 0 });
        Assert.Equal([["capacity", "crowding"], ["norms", "salience"]], found.Select(one => one.Box.Sides.Select(side => side.Name)).OrderBy(names => names.First(), StringComparer.Ordinal));
        Assert.InRange(found.Sum(one => one.Box.Coverage), 0.85, 1);
    }

    [Fact]
    public void Where_nothing_is_planted_luck_alone_explains_what_is_found()
    {
        // A share of luck of 40 equal steps is uniform: its mean over 12 trials lies within three standard errors of one half, and seldom is one below a twentieth.
        var chances = Enumerable.Range(1, 12)
            .Select(seed => BoxHunt.Find(Planted.Cases(300, (ulong)seed, _ => 0.3), Rules with { Boxes = 1, Halves = 0, MostQuasiP = 1 })[0].Trial.ChanceAlone)
            .ToArray();
        Assert.InRange(chances.Average(), 0.26, 0.76);
        Assert.True(chances.Count(chance => chance <= 0.05) <= 3);
    }

    [Fact]
    public void A_box_found_where_nothing_is_planted_does_not_hold_in_other_points()
    {
        var found = BoxHunt.Find(Planted.Cases(400, 3, _ => 0.3), Rules with { Boxes = 1, Density = 1, Shuffles = 0, Halves = 20, MostQuasiP = 1 })[0];
        Assert.True(found.Box.Density > 0.5, $"{found.Box.Density}");
        Assert.InRange(found.Trial.OutsideDensity, 0.2, 0.4);
    }

    [Fact]
    public void A_limit_that_does_nothing_is_dropped()
    {
        var points = Planted.Cases(400, 9, point => point[0] > 0.5 ? 0.9 : 0.1);
        var found = BoxHunt.Find(points, Rules with { Boxes = 1, Shuffles = 0, Halves = 0, Density = 1 })[0];
        Assert.All(found.Box.Sides, side => Assert.True(side.QuasiP <= 0.05));
        Assert.Contains(found.Box.Sides, side => side.Name == "crowding");
    }

    [Fact]
    public void Neither_the_order_of_columns_nor_that_of_rows_changes_a_box()
    {
        var points = Planted.Points(600, 4);
        var answers = points.Select((point, at) => new KeyedDraws(4, "answers").Share(at) < InBox(point)).ToArray();
        var order = new KeyedDraws(4, "another order").Order(points.Length);
        int[] columns = [3, 5, 0, 2, 1, 4];
        var straight = BoxHunt.Find(CasePoints.Of(Planted.Names, points, answers), Rules);
        var turned = BoxHunt.Find(
            CasePoints.Of([.. columns.Select(column => Planted.Names[column])], [.. order.Select(row => columns.Select(column => points[row][column]).ToArray())], [.. order.Select(row => answers[row])]),
            Rules);
        Assert.Equal(straight.Select(Words), turned.Select(Words));
    }

    [Fact]
    public void A_switch_is_cut_at_once_and_its_limit_stands_in_the_middle()
    {
        var points = Planted.Points(500, 6).Select(point => new[] { point[0] > 0.5 ? 1.0 : 0, point[1] }).ToArray();
        var found = BoxHunt.Find(CasePoints.Of(["switch", "other"], points, [.. points.Select(point => point[0] == 1)]), Rules with { Shuffles = 0, Halves = 0 });
        var side = Assert.Single(Assert.Single(found).Box.Sides);
        Assert.Equal(new BoxSide("switch", 0.5, null, side.QuasiP), side);
        Assert.Equal((1.0, 1.0), (found[0].Box.Coverage, found[0].Box.Density));
    }

    [Fact]
    public void Coverage_density_and_support_are_counts_of_the_points_inside()
    {
        var points = Planted.Points(800, 8);
        var answers = points.Select(point => point[0] > 0.6 && point[2] < 0.45).ToArray();
        var box = BoxHunt.Find(CasePoints.Of(Planted.Names, points, answers), Rules with { Shuffles = 0, Halves = 0 })[0].Box;
        var inside = Enumerable.Range(0, points.Length).Where(point => box.Holds(Planted.Names, points[point])).ToArray();
        Assert.Equal(inside.Length, box.Points);
        Assert.Equal((double)inside.Count(point => answers[point]) / inside.Length, box.Density, 12);
        Assert.Equal((double)inside.Count(point => answers[point]) / answers.Count(answer => answer), box.Coverage, 12);
        Assert.Equal(inside.Length / 800.0, box.Support, 12);
    }

    [Fact]
    public void The_way_begins_with_all_points_and_never_gains_any()
    {
        var way = BoxHunt.Find(Planted.Cases(500, 2, InBox), Rules with { Shuffles = 0, Halves = 0 })[0].Way;
        Assert.Equal((500, 1.0, 1.0), (way[0].Points, way[0].Coverage, way[0].Support));
        Assert.All(way.Zip(way.Skip(1)), pair => Assert.True(pair.Second.Points < pair.First.Points && pair.Second.Points >= 25));
        Assert.Single(way, step => step.IsTaken);
    }

    [Fact]
    public void A_density_that_is_asked_for_takes_the_widest_box_that_has_it()
    {
        var points = Planted.Cases(2_000, 2, InBox);
        var (dense, wide) = (Found(0.9), Found(0.6));
        Assert.True(dense.Density >= 0.88 && wide.Density >= 0.58);
        Assert.True(wide.Coverage > dense.Coverage && wide.Support > dense.Support);
        FoundBox Found(double density) => BoxHunt.Find(points, Rules with { Boxes = 1, Density = density, Shuffles = 0, Halves = 0 })[0].Box;
    }

    [Fact]
    public void Without_cases_there_is_no_box() => Assert.Empty(BoxHunt.Find(Planted.Cases(100, 1, _ => 0), Rules));

    [Theory]
    [InlineData(3, 10, 0.2, 0.3222004736)] // 1 − 0.8¹⁰ − 10·0.2·0.8⁹ − 45·0.04·0.8⁸
    [InlineData(10, 10, 0.5, 0.0009765625)]
    [InlineData(0, 10, 0.5, 1)]
    public void Quasi_p_is_the_upper_tail_of_the_binomial_distribution(int cases, int points, double share, double chance) =>
        Assert.Equal(chance, QuasiP.Of(cases, points, share), 1e-9);

    [Fact]
    public void Ragged_points_and_names_written_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CasePoints.Of(["a", "a"], [[1, 2]], [true]));
        Assert.Throws<ArgumentException>(() => CasePoints.Of(["a", "b"], [[1]], [true]));
        Assert.Throws<ArgumentException>(() => CasePoints.Of(["a"], [[double.NaN]], [true]));
        Assert.Throws<ArgumentException>(() => CasePoints.Of(["a"], [[1]], [true, false]));
    }

    private static string Words(BoxFinding finding) =>
        string.Join(' ', finding.Box.Sides) + string.Join(' ', finding.Way.Select(step => step.Points)) + finding.Trial.ChanceAlone + finding.Trial.OutsideDensity;
}
