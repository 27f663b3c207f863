using System.Collections.Immutable;
using Glasshouse.Experiments.Chance;

namespace Glasshouse.Experiments.Robustness;

/// <summary>How each regime stands over all plausible worlds: regret against the best, and being good enough.</summary>
/// <remarks>
/// Model: the regret of an arm in a world is the best value of any arm there minus its own, turned so that more is better. A percentile is the weighted value at
/// which the share of worlds up to it first reaches the asked one. The domain criterion is the share of worlds in which all thresholds hold.
/// Intervals are those of 1,000 bootstrap draws of worlds with replacement, all arms of a world together, percentiles 2.5 and 97.5.
/// Left out: worlds nobody laid. The largest regret and the worst world can only grow with more worlds, so their intervals reach too little outward.
/// Source: Savage 1951 (regret); Starr 1962 (domain criterion); McPhail and others, "Robustness metrics", Earth's Future 6, 2018.
/// </remarks>
public static class RegimeRobustness
{
    private const int Draws = 1000;

    /// <summary>Every arm on one measure.</summary>
    /// <param name="measure">The measure; one that is neither good nor bad is taken as better where it is higher.</param>
    /// <param name="arms">Names of the arms.</param>
    /// <param name="values">Values, <c>[arms][worlds]</c>; a world in which any arm has none is left out.</param>
    /// <param name="weights">Weight of each world; empty where all weigh the same.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    public static ImmutableArray<ArmRobustness> Of(Measure measure, IReadOnlyList<string> arms, IReadOnlyList<double[]> values, IReadOnlyList<double> weights, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        var known = Enumerable.Range(0, values.Count == 0 ? 0 : values[0].Length).Where(world => values.All(arm => double.IsFinite(arm[world]))).ToArray();
        if (known.Length == 0) return [];
        var weight = known.Select(world => weights.Count == 0 ? 1 : weights[world]).ToArray();
        double sign = measure.Good < 0 ? -1 : 1;
        var best = known.Select(world => values.Max(arm => sign * arm[world])).ToArray();
        var draws = Resampled(weight, seed);
        return [.. arms.Select((arm, at) => OfArm(arm, measure, sign, [.. known.Select(world => values[at][world])], best, weight, draws))];
    }

    /// <summary>The domain criterion of every arm.</summary>
    /// <param name="arms">Names of the arms.</param>
    /// <param name="thresholds">What counts as good enough.</param>
    /// <param name="values">Values, <c>[thresholds][arms][worlds]</c>.</param>
    /// <param name="weights">Weight of each world; empty where all weigh the same.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    public static ImmutableArray<ArmDomain> Domain(
        IReadOnlyList<string> arms, IReadOnlyList<Threshold> thresholds, IReadOnlyList<IReadOnlyList<double[]>> values, IReadOnlyList<double> weights, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        if (thresholds.Count == 0 || values[0].Count == 0 || values[0][0].Length == 0) return [];
        var worlds = values[0][0].Length;
        var weight = Enumerable.Range(0, worlds).Select(world => weights.Count == 0 ? 1 : weights[world]).ToArray();
        var draws = Resampled(weight, seed);
        return
        [
            .. arms.Select((arm, at) =>
            {
                var holds = Enumerable.Range(0, worlds).Select(world => thresholds.Select((threshold, each) => threshold.Holds(values[each][at][world])).All(one => one) ? 1.0 : 0).ToArray();
                return new ArmDomain(arm, With(draws, weight, drawn => Mean(holds, drawn)));
            })
        ];
    }

    private static ArmRobustness OfArm(string arm, Measure measure, double sign, double[] values, double[] best, double[] weight, double[][] draws)
    {
        var regret = values.Select((value, world) => best[world] - (sign * value)).ToArray();
        var isBest = regret.Select(one => one == 0 ? 1.0 : 0).ToArray();
        var (byValue, byRegret) = (Sorted(values, sign), Sorted(regret, 1));
        Banded Share(double[] of, int[] order, double share) => With(draws, weight, drawn => At(of, order, drawn, share));
        return new ArmRobustness(
            arm, measure, With(draws, weight, drawn => Mean(values, drawn)),
            Share(values, byValue, 0), Share(values, byValue, 0.1), Share(values, byValue, 0.5), Share(values, byValue, 0.9),
            Share(regret, byRegret, 1), With(draws, weight, drawn => Mean(regret, drawn)), Share(regret, byRegret, 0.9), With(draws, weight, drawn => Mean(isBest, drawn)));
    }

    // Worst first.
    private static int[] Sorted(double[] values, double sign)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(values.Select(value => sign * value).ToArray(), order);
        return order;
    }

    /// <summary>How heavily each world weighs in each bootstrap draw: as often as it was drawn, times its own weight.</summary>
    private static double[][] Resampled(double[] weight, ulong seed)
    {
        var luck = new KeyedDraws(seed, "worlds drawn again");
        return
        [
            .. Enumerable.Range(0, Draws).Select(draw =>
            {
                var drawn = new double[weight.Length];
                for (var at = 0; at < drawn.Length; at++)
                {
                    var world = luck.Below(drawn.Length, at, draw);
                    drawn[world] += weight[world];
                }

                return drawn;
            })
        ];
    }

    private static Banded With(double[][] draws, double[] weight, Func<double[], double> of)
    {
        var drawn = draws.AsParallel().AsOrdered().Select(of).Where(double.IsFinite).Order().ToArray();
        if (drawn.Length == 0) return new Banded(of(weight), double.NaN, double.NaN);
        return new Banded(of(weight), drawn[(int)(0.025 * drawn.Length)], drawn[(int)Math.Ceiling(0.975 * drawn.Length) - 1]);
    }

    private static double Mean(double[] values, double[] weight)
    {
        var (sum, all) = (0.0, 0.0);
        for (var world = 0; world < values.Length; world++)
        {
            sum += weight[world] * values[world];
            all += weight[world];
        }

        return sum / all;
    }

    // The first value at which the weight so far reaches the share; rounding must not push a share past its value.
    private static double At(double[] values, int[] order, double[] weight, double share)
    {
        var (asked, sum, last) = (share * weight.Sum() * (1 - 1e-12), 0.0, double.NaN);
        foreach (var world in order)
        {
            if (weight[world] <= 0) continue;
            sum += weight[world];
            last = values[world];
            if (sum >= asked) return last;
        }

        return last;
    }
}
