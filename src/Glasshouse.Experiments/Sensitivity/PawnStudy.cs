using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Estimates the indices of PAWN of one output after the other at the same points: how the points are cut and drawn again is worked out once.</summary>
internal sealed class PawnStudy
{
    private const int Draws = 200;

    private readonly int[][] slicings;
    private readonly int[][] counts;
    private readonly string[] sizes;
    private readonly double confidence;
    private readonly Dictionary<string, int[][]> dealt;

    /// <summary>A study of some points.</summary>
    /// <param name="points">Values of the numbers, <c>[points][numbers]</c>.</param>
    /// <param name="slices">Slices, at least 2; fewer where a number has fewer values.</param>
    /// <param name="resampling">How intervals are made; at most two hundred draws are taken.</param>
    public PawnStudy(IReadOnlyList<double[]> points, int slices, Resampling resampling)
    {
        confidence = resampling.Confidence;
        counts = [.. Enumerable.Range(0, Math.Min(resampling.Resamples, Draws)).AsParallel().AsOrdered().Select(draw => resampling.Counts(points.Count, draw))];
        slicings = [.. Enumerable.Range(0, points[0].Length).AsParallel().AsOrdered().Select(number => Slices([.. points.Select(point => point[number])], slices))];
        // Numbers that are cut into slices of the same sizes have one dummy: the slices dealt to the outputs by luck.
        sizes = [.. slicings.Select(slicing => string.Join(' ', slicing.GroupBy(one => one).OrderBy(same => same.Key).Select(same => same.Count())))];
        var luck = new DesignLuck(resampling.Seed, DesignUse.Dummy);
        dealt = Enumerable.Range(0, sizes.Length).GroupBy(number => sizes[number]).ToDictionary(same => same.Key, same => Dealt([.. slicings[same.First()].Order()], luck), StringComparer.Ordinal);
    }

    /// <summary>The indices of every number for an output.</summary>
    /// <param name="outputs">The output at each point.</param>
    public Pawn[] Of(double[] outputs)
    {
        var order = Enumerable.Range(0, outputs.Length).OrderBy(at => outputs[at]).ToArray();
        var ordered = order.Select(at => outputs[at]).ToArray();
        var ends = Ends(ordered);
        var dummies = dealt.ToDictionary(same => same.Key, same => Dummy(same.Value, ends), StringComparer.Ordinal);
        var blocks = counts.Chunk(PawnDraws.Lanes).AsParallel().AsOrdered().Select(chunk => new PawnDraws(chunk, order, ends)).ToArray();
        return [.. slicings.AsParallel().AsOrdered().Select((slicing, number) => Of(InOrder(slicing, order), ends, blocks, dummies[sizes[number]]))];
    }

    /// <summary>The slice of each point.</summary>
    internal static int[] Slices(double[] inputs, int slices)
    {
        var values = inputs.Distinct().Order().ToArray();
        if (values.Length <= slices) return [.. inputs.Select(value => Array.BinarySearch(values, value))];
        var slice = new int[inputs.Length];
        var order = Enumerable.Range(0, inputs.Length).OrderBy(at => inputs[at]).ToArray();
        // Points with one value stay in one slice.
        for (var rank = 0; rank < order.Length; rank++)
            slice[order[rank]] = rank > 0 && inputs[order[rank]] == inputs[order[rank - 1]] ? slice[order[rank - 1]] : (int)((long)rank * slices / order.Length);
        var used = slice.Distinct().Order().ToArray();
        return [.. slice.Select(at => Array.BinarySearch(used, at))];
    }

    private static int[][] Dealt(int[] slice, DesignLuck luck) => [.. Enumerable.Range(0, Draws).AsParallel().AsOrdered().Select(draw => InOrder(slice, luck.Order(slice.Length, (uint)draw)))];

    // Eight draws are looked at in one go.
    private static (double Median, double Largest)[] Drawn(int[] slice, int slices, PawnDraws[] blocks)
    {
        var members = Enumerable.Range(0, slices).Select(one => Enumerable.Range(0, slice.Length).Where(at => slice[at] == one).ToArray()).ToArray();
        return [.. blocks.SelectMany(block => block.Distances(members)).Select(known => (Share(known, 0.5), known[^1]))];
    }

    private Pawn Of(int[] slice, int[] ends, PawnDraws[] blocks, (double Median, double Largest) dummy)
    {
        var slices = slice.Max() + 1;
        var estimate = Once(slice, slices, ends);
        var draws = Drawn(slice, slices, blocks);
        return new Pawn(
            Interval(estimate.Median, [.. draws.Select(draw => draw.Median)]),
            Interval(estimate.Largest, [.. draws.Select(draw => draw.Largest)]),
            dummy.Median,
            dummy.Largest);
    }

    private static (double Median, double Largest) Dummy(int[][] dealt, int[] ends)
    {
        var dummies = dealt.AsParallel().AsOrdered().Select(slice => Once(slice, slice.Max() + 1, ends)).ToArray();
        return (Share([.. dummies.Select(draw => draw.Median).Order()], 0.95), Share([.. dummies.Select(draw => draw.Largest).Order()], 0.95));
    }

    private static int[] InOrder(int[] values, int[] order)
    {
        var ordered = new int[order.Length];
        for (var at = 0; at < order.Length; at++) ordered[at] = values[order[at]];
        return ordered;
    }

    private IndexEstimate Interval(double value, double[] draws)
    {
        if (draws.Length == 0) return new IndexEstimate(value, value, value);
        var bias = draws.Average() - value;
        Array.Sort(draws);
        return new IndexEstimate(value, Math.Clamp(Share(draws, (1 - confidence) / 2) - bias, 0, value), Math.Clamp(Share(draws, (1 + confidence) / 2) - bias, value, 1));
    }

    // Value below which a share of ordered values lies, straight between neighbours.
    private static double Share(ReadOnlySpan<double> ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)place;
        return below + 1 >= ordered.Length ? ordered[^1] : ordered[below] + ((place - below) * (ordered[below + 1] - ordered[below]));
    }

    // For each point in the order of the outputs, the place behind the last one that has the same output.
    private static int[] Ends(double[] ordered)
    {
        var ends = new int[ordered.Length];
        for (var at = ordered.Length - 1; at >= 0; at--) ends[at] = at + 1 < ordered.Length && ordered[at] == ordered[at + 1] ? ends[at + 1] : at + 1;
        return ends;
    }

    // Every point once: the estimate itself, and the dummies.
    private static (double Median, double Largest) Once(int[] slice, int slices, int[] ends)
    {
        // Of each slice: its points, those of them that are below, and the greatest distance so far, as a whole number until all are known.
        var (sizes, inside, farthest) = (new long[slices], new long[slices], new long[slices]);
        foreach (var one in slice) sizes[one]++;
        for (var from = 0; from < slice.Length; from = ends[from])
        {
            var to = ends[from];
            for (var at = from; at < to; at++) Look(slice[at], from);
            for (var at = from; at < to; at++) inside[slice[at]]++;
            for (var at = from; at < to; at++) Look(slice[at], to);
        }

        var known = Enumerable.Range(0, slices).Where(one => sizes[one] > 0).Select(one => farthest[one] / ((double)slice.Length * sizes[one])).Order().ToArray();
        return (Share(known, 0.5), known[^1]);

        void Look(int one, long below) => farthest[one] = Math.Max(farthest[one], Math.Abs((below * sizes[one]) - (inside[one] * slice.Length)));
    }
}
