using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>A number for each tier of the score, and seventh the one for a lender who sees no score: the mean over the published distribution and those without a score.</summary>
public static class TierTable
{
    /// <summary>Entry of those whose score nobody looks at.</summary>
    public const int Pooled = CreditTiers.Count;

    /// <summary>The table, 32 words long so that lanes can look it up.</summary>
    /// <param name="values">A value for each tier, the lowest first.</param>
    /// <param name="curves">The published distribution.</param>
    /// <param name="resolve">Turns a value into fixed point; signed numbers keep their low 16 bits.</param>
    internal static ushort[] Of(IReadOnlyList<double> values, CreditCurves curves, Func<double, int> resolve)
    {
        var table = new ushort[32];
        for (var tier = 0; tier < values.Count; tier++) table[tier] = unchecked((ushort)resolve(values[tier]));
        table[Pooled] = unchecked((ushort)resolve(Mean(values, curves)));
        return table;
    }

    /// <summary>Mean of a value over all adults: the published distribution of scores, and those without one, who stand in the lowest tier.</summary>
    internal static double Mean(IReadOnlyList<double> values, CreditCurves curves)
    {
        var mean = 0.0;
        for (var tier = 0; tier < values.Count; tier++) mean += values[tier] * ShareOf(tier, curves);
        return (curves.Unscored * values[0]) + ((1 - curves.Unscored) * mean);
    }

    private static double ShareOf(int tier, CreditCurves curves) => curves.Published.Between(
        tier == 0 ? CreditCurves.Lowest : CreditTiers.Bounds[tier - 1],
        tier == CreditTiers.Count - 1 ? CreditCurves.Highest : CreditTiers.Bounds[tier]);
}
