namespace Glasshouse.Experiments.Sensitivity;

/// <summary>What each base point of a Saltelli design adds to the sums that Sobol indices are made of; summed anew for every draw of resampling.</summary>
internal sealed class SobolSums
{
    private readonly int groups;
    private readonly int seeds;
    private readonly FirstOrderEstimator estimator;

    // By base point: first orders, totals, pairs, squares of A and B, then (for Janon) squares of B and ABᵢ, then sums of A and B by seed, then of B and ABᵢ by group and seed.
    private readonly double[][] parts;

    public SobolSums(double[][][] blocks, int groups, FirstOrderEstimator estimator)
    {
        (this.groups, this.estimator, seeds) = (groups, estimator, blocks[0][0].Length);
        var hasPairs = groups > 1 && blocks[0].Length == (2 * groups) + 2;
        Pairs = hasPairs ? [.. from one in Enumerable.Range(0, groups) from other in Enumerable.Range(one + 1, groups - one - 1) select (one, other)] : [];
        var mean = blocks.Average(block => block.Average(row => row.Average()));
        parts = [.. blocks.Select(block => Parts([.. block.Select(row => row.Select(value => value - mean).ToArray())]))];
        Variance = VarianceOf(Sum([.. Enumerable.Repeat(1, blocks.Length)]), blocks.Length);
    }

    /// <summary>Pairs of groups for which the design can tell second orders.</summary>
    public IReadOnlyList<(int One, int Other)> Pairs { get; }

    /// <summary>Variance of the output.</summary>
    public double Variance { get; }

    /// <summary>First orders, totals, pairs, from how often each base point was drawn.</summary>
    public double[] Estimate(int[] counts)
    {
        var (sum, drawn) = (Sum(counts), counts.Sum());
        var variance = VarianceOf(sum, drawn);
        var indices = new double[(2 * groups) + Pairs.Count];
        if (variance <= 0) return [.. indices.Select(_ => double.NaN)];
        for (var group = 0; group < groups; group++)
        {
            indices[group] = estimator == FirstOrderEstimator.Janon ? Janon(sum, drawn, group) : sum[group] / drawn / variance;
            indices[groups + group] = sum[groups + group] / drawn / variance;
        }

        for (var pair = 0; pair < Pairs.Count; pair++)
            indices[(2 * groups) + pair] = (sum[(2 * groups) + pair] / drawn / variance) - indices[Pairs[pair].One] - indices[Pairs[pair].Other];
        return indices;
    }

    private int Squares => (2 * groups) + Pairs.Count;

    private int Means => Squares + 1 + groups;

    private double[] Parts(double[][] rows)
    {
        var (a, b) = (rows[0], rows[^1]);
        var added = new double[Means + seeds + (groups * seeds)];
        for (var group = 0; group < groups; group++)
        {
            var mixed = rows[1 + group];
            var away = Less(mixed, a);
            added[group] = estimator == FirstOrderEstimator.Janon ? Product(b, mixed) : Product(b, away);
            added[groups + group] = Product(away, away) / 2;
            added[Squares + 1 + group] = (Product(b, b) + Product(mixed, mixed)) / 2;
            for (var seed = 0; seed < seeds; seed++) added[Means + seeds + (group * seeds) + seed] = (b[seed] + mixed[seed]) / 2;
        }

        for (var pair = 0; pair < Pairs.Count; pair++)
            added[(2 * groups) + pair] = Both(rows, Pairs[pair].One, Pairs[pair].Other) - Product(a, b);
        added[Squares] = (Product(a, a) + Product(b, b)) / 2;
        for (var seed = 0; seed < seeds; seed++) added[Means + seed] = (a[seed] + b[seed]) / 2;
        return added;
    }

    // The pair can be told from either side; both together are more exact, and the order of the numbers changes nothing.
    private double Both(double[][] rows, int one, int other) =>
        (Product(rows[1 + groups + one], rows[1 + other]) + Product(rows[1 + groups + other], rows[1 + one])) / 2;

    private double[] Sum(int[] counts)
    {
        var sum = new double[parts[0].Length];
        for (var at = 0; at < counts.Length; at++)
        {
            if (counts[at] == 0) continue;
            var part = parts[at];
            for (var place = 0; place < sum.Length; place++) sum[place] += counts[at] * part[place];
        }

        return sum;
    }

    private double VarianceOf(double[] sum, int drawn) => (sum[Squares] / drawn) - Square(sum, Means, drawn);

    private double Janon(double[] sum, int drawn, int group)
    {
        var square = Square(sum, Means + seeds + (group * seeds), drawn);
        return ((sum[group] / drawn) - square) / ((sum[Squares + 1 + group] / drawn) - square);
    }

    private double Square(double[] sum, int at, int drawn)
    {
        var means = sum[at..(at + seeds)].Select(value => value / drawn).ToArray();
        return Product(means, means);
    }

    private static double[] Less(double[] one, double[] other) => [.. one.Zip(other, (a, b) => a - b)];

    // Between different seeds, over all pairs of them; with one seed the plain product.
    private static double Product(double[] one, double[] other)
    {
        var (first, second, same) = (0.0, 0.0, 0.0);
        for (var seed = 0; seed < one.Length; seed++)
        {
            first += one[seed];
            second += other[seed];
            same += one[seed] * other[seed];
        }

        return one.Length == 1 ? same : ((first * second) - same) / (one.Length * (one.Length - 1.0));
    }
}
