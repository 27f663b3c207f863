using System.Runtime.Intrinsics;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Eight draws of the same points side by side, in the order of an output.</summary>
/// <remarks>
/// Model: a distance is below · size − in slice · all, until all are known. Where a slice has no point it only shrinks or grows in one direction, so that its greatest lies beside a
/// point of its own: before it, or behind it and all points with the same output. All of it are whole numbers far below 2⁵³, and double precision holds them exactly.
/// </remarks>
internal sealed class PawnDraws
{
    /// <summary>Draws in one go.</summary>
    public const int Lanes = 8;

    private readonly int draws;
    private readonly Vector512<double>[] counts;
    private readonly Vector512<double>[] before;
    private readonly Vector512<double>[] behind;
    private readonly Vector512<double> whole;
    private readonly int[] ends;

    /// <summary>Draws of points.</summary>
    /// <param name="drawn">How often each point was drawn, at most eight times over.</param>
    /// <param name="order">The points in the order of the output.</param>
    /// <param name="ends">For each of them, the place behind the last one that has the same output.</param>
    public PawnDraws(int[][] drawn, int[] order, int[] ends)
    {
        this.ends = ends;
        draws = drawn.Length;
        counts = new Vector512<double>[order.Length];
        before = new Vector512<double>[order.Length];
        behind = new Vector512<double>[order.Length];
        Span<double> lanes = stackalloc double[Lanes];
        for (var at = 0; at < order.Length; at++)
        {
            // Lanes that are left over repeat the first draw.
            for (var lane = 0; lane < Lanes; lane++) lanes[lane] = drawn[lane < draws ? lane : 0][order[at]];
            counts[at] = Vector512.Create<double>(lanes);
        }

        for (var from = 0; from < order.Length; from = ends[from])
        {
            var sum = whole;
            for (var at = from; at < ends[from]; at++) sum += counts[at];
            for (var at = from; at < ends[from]; at++) (before[at], behind[at]) = (whole, sum);
            whole = sum;
        }
    }

    /// <summary>Distances of the slices of each draw in rising order; slices of which no point was drawn are left out.</summary>
    /// <param name="members">Places of the points of each slice in the order of the output, rising.</param>
    public double[][] Distances(int[][] members)
    {
        var ofSlice = members.Select(OfSlice).ToArray();
        return [.. Enumerable.Range(0, draws).Select(draw => ofSlice.Select(distances => distances[draw]).Where(double.IsFinite).Order().ToArray())];
    }

    private Vector512<double> OfSlice(int[] members)
    {
        var (size, inside, farthest, group) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, -1);
        foreach (var at in members) size += counts[at];
        for (var place = 0; place < members.Length; place++)
        {
            var at = members[place];
            if (ends[at] != group) farthest = Vector512.Max(farthest, Vector512.Abs((before[at] * size) - inside));
            group = ends[at];
            inside += counts[at] * whole;
            if (place + 1 == members.Length || ends[members[place + 1]] != group) farthest = Vector512.Max(farthest, Vector512.Abs((behind[at] * size) - inside));
        }

        return farthest / (whole * size);
    }
}
