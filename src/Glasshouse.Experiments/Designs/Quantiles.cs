using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Experiments.Designs;

/// <summary>From a share of what is believed to the value of a number.</summary>
/// <remarks>Model: the quantile function of each shape over its range; the normal one is cut at both ends and not heaped up there.</remarks>
internal static class Quantiles
{
    /// <summary>The value below which a share lies, before it is rounded.</summary>
    /// <param name="factor">The number.</param>
    /// <param name="share">The share, 0…1.</param>
    public static double Of(Factor factor, double share) => factor.Distribution.Shape switch
    {
        not DistributionShape.Discrete when share <= 0 => factor.Low,
        not DistributionShape.Discrete when share >= 1 => factor.High,
        DistributionShape.LogUniform => LogUniform(factor.Low, factor.High, share),
        DistributionShape.Triangular => Triangular(factor.Low, factor.High, factor.Peak, share),
        DistributionShape.Normal => Normal(factor, share),
        DistributionShape.Pert => Pert(factor, share),
        DistributionShape.Beta => Stretched(factor, BetaCurve.Quantile(share, factor.Distribution.Alpha, factor.Distribution.Beta)),
        DistributionShape.Discrete => Discrete(factor.Distribution.Values, factor.Distribution.Weights, share),
        _ => Stretched(factor, share),
    };

    /// <summary>A value among a few, by their weights.</summary>
    public static double Discrete(ImmutableArray<double> values, ImmutableArray<double> weights, double share)
    {
        var whole = weights.IsEmpty ? values.Length : weights.Sum();
        var sum = 0.0;
        for (var at = 0; at < values.Length - 1; at++)
        {
            sum += weights.IsEmpty ? 1 : weights[at];
            if (share * whole < sum) return values[at];
        }

        return values[^1];
    }

    private static double Stretched(Factor factor, double share) => factor.Low + (share * (factor.High - factor.Low));

    private static double LogUniform(double low, double high, double share) =>
        Elementary.Exp(Elementary.Log(low) + (share * (Elementary.Log(high) - Elementary.Log(low))));

    private static double Triangular(double low, double high, double peak, double share)
    {
        var width = high - low;
        return share * width < peak - low
            ? low + Math.Sqrt(share * width * (peak - low))
            : high - Math.Sqrt((1 - share) * width * (high - peak));
    }

    private static double Normal(Factor factor, double share)
    {
        var deviation = factor.Distribution.Deviation ?? (factor.High - factor.Low) / 4;
        var (from, to) = (NormalCurve.Below((factor.Low - factor.Peak) / deviation), NormalCurve.Below((factor.High - factor.Peak) / deviation));
        var inside = from + (share * (to - from));
        if (inside <= 0) return factor.Low;
        return inside >= 1 ? factor.High : factor.Peak + (deviation * NormalCurve.Quantile(inside));
    }

    private static double Pert(Factor factor, double share)
    {
        var width = factor.High - factor.Low;
        var weight = factor.Distribution.Weight;
        return Stretched(factor, BetaCurve.Quantile(share, 1 + (weight * (factor.Peak - factor.Low) / width), 1 + (weight * (factor.High - factor.Peak) / width)));
    }
}
