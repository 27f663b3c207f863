namespace Glasshouse.Experiments.Discovery;

/// <summary>Widens a box again while that costs no density: the greedy cuts of peeling go too far here and there.</summary>
/// <remarks>
/// Model: a step gives one limit back the nearest points that all other limits hold, a share of those inside, equal values together. The step with the greatest
/// density is taken while it is no lower than before; among equals the one that adds more, then the first by name.
/// Source: Friedman and Fisher 1999, as in <see cref="Peeling"/>.
/// </remarks>
internal static class Pasting
{
    /// <summary>The widened limits.</summary>
    public static Limits Of(Limits limits, CasePoints points, double share)
    {
        while (Best(limits, points, share) is { } wider) limits = wider;
        return limits;
    }

    private static Limits? Best(Limits limits, CasePoints points, double share)
    {
        var inside = limits.Inside(points);
        var (count, cases) = (inside.Length, Limits.Cases(inside, points));
        var (best, bestDensity, bestCount) = ((Limits?)null, (double)cases / count, 0);
        foreach (var assumption in limits.Limited())
            foreach (var upper in new[] { false, true })
            {
                if (Wider(limits, points, assumption, upper, Math.Max(1, (int)(share * count))) is not { } wider) continue;
                var density = (double)(cases + wider.Cases) / (count + wider.Points);
                if (density < bestDensity || (density == bestDensity && wider.Points <= bestCount)) continue;
                (best, bestDensity, bestCount) = (wider.Limits, density, wider.Points);
            }

        return best;
    }

    private static (Limits Limits, int Points, int Cases)? Wider(Limits limits, CasePoints points, int assumption, bool upper, int quota)
    {
        var limit = upper ? limits.High(assumption) : limits.Low(assumption);
        if (!double.IsFinite(limit)) return null;
        var column = points.Column(assumption).ToArray();
        var outside = limits.With(assumption, upper, upper ? double.PositiveInfinity : double.NegativeInfinity).Inside(points)
            .Where(point => upper ? column[point] > limit : column[point] < limit)
            .OrderBy(point => upper ? column[point] : -column[point])
            .ToArray();
        if (outside.Length == 0) return null;
        var last = column[outside[Math.Min(quota, outside.Length) - 1]];
        var added = outside.TakeWhile(point => upper ? column[point] <= last : column[point] >= last).ToArray();
        var at = added.Length == outside.Length ? (upper ? double.PositiveInfinity : double.NegativeInfinity) : (last + column[outside[added.Length]]) / 2;
        return (limits.With(assumption, upper, at), added.Length, added.Count(points.IsCase));
    }
}
