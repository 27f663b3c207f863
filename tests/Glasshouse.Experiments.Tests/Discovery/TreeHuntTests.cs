using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Discovery;

namespace Glasshouse.Experiments.Tests.Discovery;

public class TreeHuntTests
{
    private static double Tree(double[] point) => point[0] <= 0.4 ? 0.05 : point[3] <= 0.7 ? 0.95 : 0.05;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Planted_splits_are_found_and_nothing_else(ulong seed)
    {
        var tree = TreeHunt.Find(Planted.Cases(2_000, seed, Tree), new TreeRules());
        Assert.Equal(3, tree.Root.Leaves);
        var splits = new[] { tree.Root, tree.Root.Below!, tree.Root.Above! }.Where(node => !node.IsLeaf).ToDictionary(node => node.Name!, node => node.Threshold);
        Assert.Equal(0.4, splits["crowding"], 0.03);
        Assert.Equal(0.7, splits["notice"], 0.03);
        Assert.InRange(tree.Taken.OutsideError, 0.02, 0.09);
        Assert.InRange(tree.Leaves[0].Density, 0.9, 1);
    }

    [Fact]
    public void Where_nothing_is_planted_the_tree_is_cut_back_to_its_root() =>
        Assert.True(Enumerable.Range(1, 6).Count(seed => TreeHunt.Find(Planted.Cases(400, (ulong)seed, _ => 0.3), new TreeRules()).Root.IsLeaf) >= 5);

    [Fact]
    public void Leaves_hold_every_point_once()
    {
        var tree = TreeHunt.Find(Planted.Cases(1_000, 4, Tree), new TreeRules(WithinOneError: false));
        Assert.Equal(1_000, tree.Leaves.Sum(leaf => leaf.Points));
        Assert.Equal(1, tree.Leaves.Sum(leaf => leaf.Coverage), 12);
        Assert.Equal(tree.Root.Leaves, tree.Leaves.Length);
    }

    [Fact]
    public void Neither_the_order_of_columns_nor_that_of_rows_changes_a_tree()
    {
        var points = Planted.Points(500, 4);
        var answers = points.Select((point, at) => new KeyedDraws(4, "answers").Share(at) < Tree(point)).ToArray();
        var order = new KeyedDraws(4, "another order").Order(points.Length);
        int[] columns = [5, 1, 4, 0, 3, 2];
        var turned = CasePoints.Of([.. columns.Select(column => Planted.Names[column])], [.. order.Select(row => columns.Select(column => points[row][column]).ToArray())], [.. order.Select(row => answers[row])]);
        Assert.Equal(TreeHunt.Find(CasePoints.Of(Planted.Names, points, answers), new TreeRules()).Root, TreeHunt.Find(turned, new TreeRules()).Root);
    }

    [Fact]
    public void Of_two_columns_that_say_the_same_the_first_by_name_is_asked()
    {
        var points = Enumerable.Range(0, 40).Select(at => new double[] { at, at }).ToArray();
        Assert.Equal("a", TreeHunt.Find(CasePoints.Of(["b", "a"], points, [.. points.Select(point => point[0] > 20)]), new TreeRules()).Root.Name);
    }

    [Fact]
    public void A_small_tree_is_cut_back_at_the_prices_worked_out_by_hand()
    {
        // Values 1…8, cases at 3 4 5 6 7 and none else. Root: 5 of 8 are cases, 3 mistakes as a leaf. Split at 2.5: below 2 points without a mistake, above 6 with 5 cases.
        // Split above at 7.5: no mistakes. The inner node is worth (1 − 0) / 8 / 1 = 0.125, the root with three leaves (3 − 0) / 8 / 2 = 0.1875.
        var points = Enumerable.Range(1, 8).Select(value => new double[] { value }).ToArray();
        var sizes = TreeHunt.Find(CasePoints.Of(["x"], points, [.. points.Select(point => point[0] is > 2 and < 8)]), new TreeRules(LeastLeaf: 1, Folds: 2)).Sizes;
        Assert.Equal([3, 2, 1], sizes.Select(size => size.Leaves));
        Assert.Equal([0, 0.125, 0.25], sizes.Select(size => size.Price));
        Assert.Equal([0, 0.125, 0.375], sizes.Select(size => size.Error));
    }
}
