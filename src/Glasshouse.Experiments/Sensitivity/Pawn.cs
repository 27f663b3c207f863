using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>PAWN: how far the whole distribution of an output moves where one number is known, whatever its variance.</summary>
/// <param name="Median">Median over slices of the greatest distance between the distribution in the slice and that of all points (Kolmogorov and Smirnov), 0…1.</param>
/// <param name="Largest">The greatest of them: the slice in which the number says most.</param>
/// <param name="MedianOfDummy">What the median of a number that nothing depends on stays below in nineteen designs of twenty.</param>
/// <param name="LargestOfDummy">The same of the greatest.</param>
/// <remarks>
/// Model: points are put in order by the number and cut into slices of as many points each; where the number has few values, each of them is a slice.
/// The dummy is the output cut into the same slices at random, two hundred times.
/// Slices are small, so that a distance is larger than with points without end. The interval is that of the index as designs of this size find it on average:
/// the middle of the draws, moved down by as much as their mean lies above the estimate.
/// A number whose index does not pass the dummy is not told from luck. Numbers that go together: the index holds what a number shares with the others.
/// Source: Pianosi and Wagener 2015 and 2018; the dummy as by Zadeh et al. 2017.
/// </remarks>
public sealed record Pawn(IndexEstimate Median, IndexEstimate Largest, double MedianOfDummy, double LargestOfDummy)
{
    private const int Draws = 200;

    /// <summary>Whether nothing sets the number apart from one that nothing depends on.</summary>
    public bool IsLuck => !(Median.Value > MedianOfDummy || Largest.Value > LargestOfDummy);

    /// <summary>Estimates the indices of all numbers.</summary>
    /// <param name="points">Values of the numbers, <c>[points][numbers]</c>.</param>
    /// <param name="outputs">The output at each point.</param>
    /// <param name="slices">Slices, at least 2; fewer where a number has fewer values.</param>
    /// <param name="resampling">How intervals are made; at most two hundred draws are taken.</param>
    public static Pawn[] Of(IReadOnlyList<double[]> points, double[] outputs, int slices, Resampling resampling)
    {
        var order = Enumerable.Range(0, outputs.Length).OrderBy(at => outputs[at]).ToArray();
        var ordered = order.Select(at => outputs[at]).ToArray();
        var draws = Enumerable.Range(0, Math.Min(resampling.Resamples, Draws)).Select(draw => InOrder(resampling.Counts(outputs.Length, draw), order)).ToArray();
        var dummies = new Dictionary<string, (double Median, double Largest)>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, points[0].Length).Select(number =>
        {
            var slice = Slices([.. points.Select(point => point[number])], slices);
            // Numbers that are cut into slices of the same sizes have one dummy.
            var sizes = string.Join(' ', slice.GroupBy(one => one).OrderBy(same => same.Key).Select(same => same.Count()));
            if (!dummies.TryGetValue(sizes, out var dummy)) dummies[sizes] = dummy = Dummy([.. slice.Order()], ordered, resampling);
            return Of(InOrder(slice, order), ordered, draws, dummy, resampling.Confidence);
        })];
    }

    private static Pawn Of(int[] slice, double[] ordered, int[][] draws, (double Median, double Largest) dummy, double confidence)
    {
        var count = slice.Max() + 1;
        var estimate = Distances(slice, ordered, Once(ordered), count);
        var drawn = draws.Select(counts => Distances(slice, ordered, counts, count)).ToArray();
        return new Pawn(
            Interval(estimate.Median, [.. drawn.Select(draw => draw.Median)], confidence),
            Interval(estimate.Largest, [.. drawn.Select(draw => draw.Largest)], confidence),
            dummy.Median,
            dummy.Largest);
    }

    private static (double Median, double Largest) Dummy(int[] slice, double[] ordered, Resampling resampling)
    {
        var luck = new DesignLuck(resampling.Seed, DesignUse.Dummy);
        var dummies = Enumerable.Range(0, Draws).Select(draw => Distances(InOrder(slice, luck.Order(slice.Length, (uint)draw)), ordered, Once(ordered), slice.Max() + 1)).ToArray();
        return (Share([.. dummies.Select(draw => draw.Median).Order()], 0.95), Share([.. dummies.Select(draw => draw.Largest).Order()], 0.95));
    }

    private static int[] Once(double[] ordered) => [.. Enumerable.Repeat(1, ordered.Length)];

    private static int[] InOrder(int[] values, int[] order) => [.. order.Select(at => values[at])];

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

    // Slices and how often each point was drawn, in the order of the outputs.
    private static (double Median, double Largest) Distances(int[] slice, double[] ordered, int[] counts, int slices)
    {
        var sizes = new double[slices];
        for (var at = 0; at < slice.Length; at++) sizes[slice[at]] += counts[at];
        var (whole, below, inSlice, farthest) = (sizes.Sum(), 0.0, new double[slices], new double[slices]);
        void Look(int one) => farthest[one] = Math.Max(farthest[one], Math.Abs((below / whole) - (inSlice[one] / sizes[one])));
        for (var from = 0; from < slice.Length;)
        {
            var to = from + 1;
            while (to < slice.Length && ordered[to] == ordered[from]) to++;
            // Where a slice has no point its distance only shrinks or grows in one direction: its greatest lies beside a point of its own.
            for (var at = from; at < to; at++)
                if (sizes[slice[at]] > 0) Look(slice[at]);
            for (var at = from; at < to; at++)
            {
                below += counts[at];
                inSlice[slice[at]] += counts[at];
            }

            for (var at = from; at < to; at++)
                if (sizes[slice[at]] > 0) Look(slice[at]);
            from = to;
        }

        var known = farthest.Where((_, one) => sizes[one] > 0).Order().ToArray();
        return (Share(known, 0.5), known[^1]);
    }

    private static IndexEstimate Interval(double value, double[] draws, double confidence)
    {
        if (draws.Length == 0) return new IndexEstimate(value, value, value);
        var bias = draws.Average() - value;
        Array.Sort(draws);
        return new IndexEstimate(value, Math.Clamp(Share(draws, (1 - confidence) / 2) - bias, 0, value), Math.Clamp(Share(draws, (1 + confidence) / 2) - bias, value, 1));
    }

    // Value below which a share of ordered values lies, straight between neighbours.
    private static double Share(double[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)place;
        return below + 1 >= ordered.Length ? ordered[^1] : ordered[below] + ((place - below) * (ordered[below + 1] - ordered[below]));
    }
}
