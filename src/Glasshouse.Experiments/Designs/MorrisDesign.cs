using System.Collections.Immutable;

namespace Glasshouse.Experiments.Designs;

/// <summary>Trajectories of Morris: from a point of luck every number, or every group of numbers at once, moves once, one after the other, by half of its range or so.</summary>
/// <remarks>
/// Model: each number has levels 0, 1/(p−1), …, 1 and moves by p/2 of them, up or down, in an order of luck; a number with few values has as many levels as values.
/// The numbers of a group move at once, each up or down by its own luck; of two that go together the second moves with the first, or against it where they are tied against each other.
/// Of ten times as many trajectories as are wanted (500 at most) those are kept that lie far apart: one by one, the one whose least distance to those kept is
/// the greatest; the distance of two trajectories is the sum of squared distances of their points.
/// Source: Morris 1991; Campolongo, Cariboni and Saltelli 2007 for groups and for trajectories far apart, chosen here one by one as by Ruano et al. 2012.
/// </remarks>
internal static class MorrisDesign
{
    private const int MostCandidates = 500;

    /// <summary>The points, trajectory after trajectory, each of them one point more than groups.</summary>
    /// <param name="levels">Levels of each number.</param>
    /// <param name="space">The numbers with their groups and what ties them.</param>
    /// <param name="trajectories">How many.</param>
    /// <param name="seed">Seed.</param>
    public static double[][] Points(int[] levels, FactorSpace space, int trajectories, ulong seed)
    {
        var luck = new DesignLuck(seed, DesignUse.Trajectories);
        var count = Math.Max(trajectories, Math.Min(10 * trajectories, MostCandidates));
        var groups = space.Groups;
        var leaders = Leaders(space);
        var candidates = Enumerable.Range(0, count).Select(at => Trajectory(levels, groups, leaders, luck, (uint)at)).ToArray();
        return [.. FarApart(candidates, trajectories).SelectMany(at => candidates[at])];
    }

    // For each number the first that it is tied to, and whether it moves against that.
    private static (int Leader, bool Against)[] Leaders(FactorSpace space)
    {
        var leaders = Enumerable.Range(0, space.Factors.Length).Select(number => (Leader: number, Against: false)).ToArray();
        foreach (var tie in space.Correlations.Where(tie => tie.Rank != 0).OrderBy(tie => Math.Min(tie.One, tie.Other)).ThenBy(tie => Math.Max(tie.One, tie.Other)))
        {
            var (first, second) = (Math.Min(tie.One, tie.Other), Math.Max(tie.One, tie.Other));
            if (leaders[second].Leader == second) leaders[second] = (leaders[first].Leader, leaders[first].Against != tie.Rank < 0);
        }

        return leaders;
    }

    private static double[][] Trajectory(int[] levels, ImmutableArray<ImmutableArray<int>> groups, (int Leader, bool Against)[] leaders, DesignLuck luck, uint address)
    {
        var numbers = levels.Length;
        var (from, to) = (new double[numbers], new double[numbers]);
        for (var number = 0; number < numbers; number++)
        {
            var jump = Math.Max(1, levels[number] / 2);
            var low = luck.Below(levels[number] - jump, address, (uint)number, 1);
            var (below, above) = (low / (levels[number] - 1.0), (low + jump) / (levels[number] - 1.0));
            var rises = (luck.Word(address, (uint)leaders[number].Leader, 2) & 1) == 0 != leaders[number].Against;
            (from[number], to[number]) = rises ? (below, above) : (above, below);
        }

        var points = new List<double[]> { from };
        foreach (var group in new DesignLuck(luck.Seed, DesignUse.Steps).Order(groups.Length, address))
        {
            var next = (double[])points[^1].Clone();
            foreach (var number in groups[group]) next[number] = to[number];
            points.Add(next);
        }

        return [.. points];
    }

    private static List<int> FarApart(double[][][] candidates, int wanted)
    {
        var shapes = candidates.Select(Shape).ToArray();
        var kept = new List<int> { 0 };
        var nearest = Enumerable.Repeat(double.MaxValue, candidates.Length).ToArray();
        while (kept.Count < wanted)
        {
            for (var at = 0; at < candidates.Length; at++)
                nearest[at] = kept.Contains(at) ? -1 : Math.Min(nearest[at], Distance(shapes[at], shapes[kept[^1]], candidates[at].Length));
            kept.Add(Array.IndexOf(nearest, nearest.Max()));
        }

        return kept;
    }

    private static (double[] Sum, double Squares) Shape(double[][] trajectory) =>
        ([.. Enumerable.Range(0, trajectory[0].Length).Select(number => trajectory.Sum(point => point[number]))],
            trajectory.Sum(point => point.Sum(share => share * share)));

    // Σ |p − q|² over all pairs of points of two trajectories, from their sums alone.
    private static double Distance((double[] Sum, double Squares) one, (double[] Sum, double Squares) other, int points) =>
        (points * (one.Squares + other.Squares)) - (2 * one.Sum.Zip(other.Sum, (a, b) => a * b).Sum());
}
