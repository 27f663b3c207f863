namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Correlation of ranks.</summary>
internal static class Ranks
{
    /// <summary>Spearman's rank correlation; equal values share their middle rank. NaN where one of the two never moves.</summary>
    public static double Correlation(double[] one, double[] other)
    {
        var (a, b) = (Of(one), Of(other));
        var (meanA, meanB) = (a.Average(), b.Average());
        var product = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return product / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }

    private static double[] Of(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(at => values[at]).ToArray();
        var ranks = new double[values.Length];
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && values[order[to]] == values[order[from]]) to++;
            for (var at = from; at < to; at++) ranks[order[at]] = (from + to - 1) / 2.0;
            from = to;
        }

        return ranks;
    }
}
