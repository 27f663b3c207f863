namespace Glasshouse.Experiments.Robustness;

/// <summary>How uncertain an outcome is, and from what: the numbers, the mechanisms, and the luck of the seeds, apart.</summary>
/// <param name="Mean">Mean over all of it.</param>
/// <param name="Parameter">Variance that the numbers make: the posterior, or the ranges where there is none.</param>
/// <param name="Structural">Variance that the choice between mechanisms makes.</param>
/// <param name="Seed">Variance that luck makes in a single run.</param>
/// <param name="Draws">Parameter sets that were run.</param>
/// <param name="Alternatives">Mechanisms that were run; 1 where there is no choice, and then the structural part is unknown and not nil.</param>
/// <param name="Seeds">Seeds of each.</param>
/// <remarks>
/// Model: the value of alternative a, set d, seed s is mean + a + d + s + rest; each part is the variance of its term, by the mean squares of the layout. Rest and s
/// together are luck, for with other luck both would be others. Each part is unbiased whether the sets share their seeds (as points of a sweep do) or have their own;
/// a part that comes out below nil is nil. Weights of sets count in all means, and the number of sets is then the number that weigh as much.
/// With one seed luck cannot be told from the numbers: its part is nil and what it does stands in theirs.
/// </remarks>
public sealed record UncertaintySplit(double Mean, double Parameter, double Structural, double Seed, int Draws, int Alternatives, int Seeds)
{
    /// <summary>Variance in all.</summary>
    public double Total => Parameter + Structural + Seed;

    /// <summary>The split.</summary>
    /// <param name="values">Values, <c>[alternatives][sets][seeds]</c>, the same sets under every alternative; a set with a value that is not a number is left out.</param>
    /// <param name="weights">Weight of each set; empty where all weigh the same.</param>
    public static UncertaintySplit Of(IReadOnlyList<double[][]> values, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        var parts = values.Select(sets => Inside(sets, weights)).OfType<Part>().ToArray();
        if (parts.Length == 0) return new UncertaintySplit(double.NaN, double.NaN, double.NaN, double.NaN, 0, 0, 0);
        var mean = parts.Average(part => part.Mean);
        var own = parts.Average(part => part.Rest / part.Draws / part.Seeds);
        var structural = parts.Length == 1 ? 0 : (parts.Sum(part => Math.Pow(part.Mean - mean, 2)) / (parts.Length - 1)) - own;
        return new UncertaintySplit(
            mean, Math.Max(0, parts.Average(part => part.Parameter)), Math.Max(0, structural), parts.Average(part => part.Rest + Math.Max(0, part.Common)),
            (int)Math.Round(parts.Average(part => part.Draws)), parts.Length, parts[0].Seeds);
    }

    private static Part? Inside(double[][] all, IReadOnlyList<double> weights)
    {
        var known = Enumerable.Range(0, all.Length).Where(set => all[set].Length > 0 && Array.TrueForAll(all[set], double.IsFinite)).ToArray();
        if (known.Length == 0) return null;
        var raw = known.Select(set => weights.Count == 0 ? 1 : weights[set]).ToArray();
        var weight = raw.Select(one => one / raw.Sum()).ToArray();
        var sets = known.Select(set => all[set]).ToArray();
        var (draws, seeds) = (1 / weight.Sum(one => one * one), sets[0].Length);
        double Over(Func<int, double> of) => Enumerable.Range(0, sets.Length).Sum(set => weight[set] * of(set));
        var ofSet = sets.Select(set => set.Average()).ToArray();
        var ofSeed = Enumerable.Range(0, seeds).Select(seed => Over(set => sets[set][seed])).ToArray();
        var mean = ofSeed.Average();
        var bias = draws <= 1 + 1e-9 ? 1 : draws / (draws - 1);
        var rest = seeds == 1 ? 0 : bias * Over(set => sets[set].Select((value, seed) => Math.Pow(value - ofSet[set] - ofSeed[seed] + mean, 2)).Sum()) / (seeds - 1);
        var common = seeds == 1 ? 0 : (ofSeed.Sum(value => Math.Pow(value - mean, 2)) / (seeds - 1)) - (rest / draws);
        var parameter = draws <= 1 + 1e-9 ? 0 : (bias * Over(set => Math.Pow(ofSet[set] - mean, 2))) - (rest / seeds);
        return new Part(mean, parameter, common, rest, draws, seeds);
    }

    private sealed record Part(double Mean, double Parameter, double Common, double Rest, double Draws, int Seeds);
}
