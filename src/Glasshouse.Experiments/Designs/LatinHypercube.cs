namespace Glasshouse.Experiments.Designs;

/// <summary>Latin hypercubes: each of n strata of each number holds one point of n.</summary>
/// <remarks>
/// Model: strata in an order of luck for each dimension, a place of luck inside the stratum. Spread further, the least distance between two points
/// grows by exchanges: the nearer point of the closest pair exchanges one coordinate with another point, and what brings no gain is undone.
/// Source: McKay, Beckman and Conover 1979; Johnson, Moore and Ylvisaker 1990 for maximin.
/// </remarks>
internal static class LatinHypercube
{
    private const int MostSpread = 600;

    /// <summary>The points.</summary>
    /// <param name="count">How many.</param>
    /// <param name="dimensions">Dimensions.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="exchanges">Exchanges tried to spread the points; 0 for none.</param>
    public static double[][] Points(int count, int dimensions, ulong seed, int exchanges = 0)
    {
        var (strata, inside) = (new DesignLuck(seed, DesignUse.Strata), new DesignLuck(seed, DesignUse.Inside));
        var points = Enumerable.Range(0, count).Select(_ => new double[dimensions]).ToArray();
        for (var dimension = 0; dimension < dimensions; dimension++)
        {
            var order = strata.Order(count, (uint)dimension);
            for (var point = 0; point < count; point++) points[point][dimension] = (order[point] + inside.Unit((uint)dimension, (uint)point)) / count;
        }

        if (exchanges > 0 && count is > 2 and <= MostSpread && dimensions > 1) Spread(points, new DesignLuck(seed, DesignUse.Exchanges), exchanges);
        return points;
    }

    /// <summary>The least distance between two points, squared.</summary>
    internal static double Least(double[][] points) => Closest(points).Distance;

    private static void Spread(double[][] points, DesignLuck luck, int exchanges)
    {
        var (one, two, least) = Closest(points);
        for (var attempt = 0u; attempt < exchanges; attempt++)
        {
            var moved = (luck.Word(attempt, 0) & 1) == 0 ? one : two;
            var other = luck.Below(points.Length, attempt, 1);
            var dimension = luck.Below(points[0].Length, attempt, 2);
            if (other == moved) continue;
            Exchange(points, moved, other, dimension);
            // Only pairs of the two that moved can have come closer; the closest pair of all is looked for when these are far enough.
            if (Nearest(points, moved) > least && Nearest(points, other) > least) (one, two, least) = Closest(points);
            else Exchange(points, moved, other, dimension);
        }
    }

    private static void Exchange(double[][] points, int one, int other, int dimension) =>
        (points[one][dimension], points[other][dimension]) = (points[other][dimension], points[one][dimension]);

    private static (int One, int Two, double Distance) Closest(double[][] points)
    {
        var closest = (One: 0, Two: 1, Distance: double.MaxValue);
        for (var one = 1; one < points.Length; one++)
            for (var two = 0; two < one; two++)
                if (Distance(points[one], points[two]) is var distance && distance < closest.Distance) closest = (one, two, distance);
        return closest;
    }

    private static double Nearest(double[][] points, int at)
    {
        var nearest = double.MaxValue;
        for (var other = 0; other < points.Length; other++)
            if (other != at) nearest = Math.Min(nearest, Distance(points[at], points[other]));
        return nearest;
    }

    private static double Distance(double[] one, double[] two)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++) sum += (one[at] - two[at]) * (one[at] - two[at]);
        return sum;
    }
}
