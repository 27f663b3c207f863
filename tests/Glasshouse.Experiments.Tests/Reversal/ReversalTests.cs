using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Fitting;
using Glasshouse.Experiments.Reversal;

namespace Glasshouse.Experiments.Tests.Reversal;

public class ReversalTests
{
    private static readonly FitRange[] Ranges = [new("crowding", 0, 1), new("capacity", 0, 1), new("norms", 0, 1)];

    private static double[][] Points(int count, ulong seed)
    {
        var luck = new KeyedDraws(seed, "points of a reversal");
        return [.. Enumerable.Range(0, count).Select(point => Ranges.Select((_, column) => luck.Share(point, column)).ToArray())];
    }

    // Zero where crowding = 0.3 + 0.4·capacity: at capacity 0.5 it is 0.5.
    private static double Difference(double[] x) => x[0] - 0.3 - (0.4 * x[1]);

    [Fact]
    public void The_reversal_point_of_each_assumption_alone_is_found_and_its_interval_holds_it_as_often_as_it_says()
    {
        var held = 0;
        for (var trial = 0; trial < 300; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "noise of a reversal");
            var points = Points(60, (ulong)trial);
            var surface = Surface.Fit(Ranges, points, [.. points.Select((x, at) => Difference(x) + (0.15 * luck.Normal(at)))]);
            var point = ReversalAlone.Of(surface, 0, [0.2, 0.5, 0.5]);
            if (point.Low <= 0.5 && 0.5 <= point.High) held++;
        }

        // Three standard errors of a share of 95 % in 300 trials are 3.8 points.
        Assert.InRange(held / 300.0, 0.91, 0.988);
    }

    [Fact]
    public void Where_the_sign_stays_there_is_no_point_and_where_noise_rules_nothing_is_said()
    {
        var luck = new KeyedDraws(1, "noise of a reversal");
        var points = Points(200, 1);
        var keeps = ReversalAlone.Of(Surface.Fit(Ranges, points, [.. points.Select((x, at) => 2 + x[0] + (0.1 * luck.Normal(at)))]), 0, [0.5, 0.5, 0.5]);
        Assert.Equal((ReversalState.Keeps, null), (keeps.State, keeps.At));
        var unclear = ReversalAlone.Of(Surface.Fit(Ranges, points, [.. points.Select((_, at) => luck.Normal(at))]), 0, [0.5, 0.5, 0.5]);
        Assert.Equal(ReversalState.Unclear, unclear.State);
    }

    [Fact]
    public void An_assumption_without_influence_does_not_turn_the_verdict()
    {
        var luck = new KeyedDraws(2, "noise of a reversal");
        var points = Points(200, 2);
        var surface = Surface.Fit(Ranges, points, [.. points.Select((x, at) => Difference(x) + (0.05 * luck.Normal(at)))]);
        Assert.Equal(ReversalState.Reverses, ReversalAlone.Of(surface, 0, [0.2, 0.5, 0.5]).State);
        Assert.NotEqual(ReversalState.Reverses, ReversalAlone.Of(surface, 2, [0.2, 0.5, 0.5]).State);
    }

    [Fact]
    public void Runs_find_the_point_and_seeds_give_its_interval()
    {
        var held = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "seeds of a hunt");
            var calls = 0;
            var found = ReversalHunt.Find(new FitRange("crowding", 0, 0.7), 0.35, at =>
            {
                calls++;
                return [.. Enumerable.Range(0, 6).Select(seed => (3 * (at - 0.27)) + (0.1 * luck.Normal(seed)) + (0.02 * luck.Normal(seed, calls)))];
            });
            Assert.Equal(ReversalState.Reverses, found.State);
            Assert.Equal(ReversalHunt.Runs(6), calls * 6);
            if (found.Low <= 0.27 && 0.27 <= found.High) held++;
        }

        Assert.InRange(held / 400.0, 0.91, 0.985);
    }

    [Fact]
    public void Runs_that_keep_their_sign_say_so()
    {
        var found = ReversalHunt.Find(new FitRange("x", 0, 1), 0.5, at => [1 + at, 1.1 + at, 1.05 + at]);
        Assert.Equal((ReversalState.Keeps, null), (found.State, found.At));
    }

    [Fact]
    public void A_map_draws_the_boundary_where_it_is_through_noise()
    {
        // Zero on the circle of radius 0.6 around the corner.
        var luck = new KeyedDraws(5, "noise of a map");
        var points = Points(500, 5);
        var map = ReversalMap.Of(Ranges[..2], [.. points.Select(x => x[..2])], [.. points.Select((x, at) => (x[0] * x[0]) + (x[1] * x[1]) - 0.36 + (0.1 * luck.Normal(at)))]);
        var boundary = Assert.Single(map.Panels).Boundary;
        Assert.True(boundary.Length > 20);
        Assert.All(boundary, piece => Assert.Equal(0.6, Math.Sqrt((piece.X1 * piece.X1) + (piece.Y1 * piece.Y1)), 0.06));
        Assert.InRange(map.Noise, 0.07, 0.14);
    }

    [Fact]
    public void Intervals_of_a_map_hold_the_truth_over_many_maps_and_seldom_put_a_place_on_the_wrong_side()
    {
        static double Truth(ReversalCell cell) => (cell.X * cell.X) + (cell.Y * cell.Y) - 0.36;
        var cells = Enumerable.Range(1, 12).SelectMany(trial =>
        {
            var luck = new KeyedDraws((ulong)trial, "noise of maps");
            var points = Points(200, (ulong)trial + 50);
            return ReversalMap.Of(Ranges[..2], [.. points.Select(x => x[..2])], [.. points.Select((x, at) => (x[0] * x[0]) + (x[1] * x[1]) - 0.36 + (0.1 * luck.Normal(at)))]).Panels[0].Cells;
        }).ToArray();
        var held = cells.Count(cell => cell.Low <= Truth(cell) && Truth(cell) <= cell.High) / (double)cells.Length;
        Assert.True(held is > 0.87 and < 0.99, $"{held}");
        Assert.True(cells.Count(cell => cell.Side * Truth(cell) < 0) < 0.02 * cells.Length);
    }

    [Fact]
    public void A_third_assumption_makes_panels_and_the_share_of_worlds_follows_the_others()
    {
        var points = Points(600, 7);
        var map = ReversalMap.Of(Ranges, points, [.. points.Select(x => x[0] + x[1] + x[2] - 1.5)]);
        Assert.Equal(3, map.Panels.Length);
        foreach (var panel in map.Panels)
            Assert.All(panel.Boundary, piece => Assert.Equal(1.5 - panel.Z, piece.X1 + piece.Y1, 0.08));
        var two = ReversalMap.Of(Ranges[..2], [.. points.Select(x => x[..2])], [.. points.Select(x => x[0] - (x[2] > 0.5 ? 0.9 : 0.1))]);
        Assert.InRange(two.Panels[0].Cells.First(cell => cell is { X: 0.5, Y: 0.5 }).Share, 0.35, 0.65);
    }
}
