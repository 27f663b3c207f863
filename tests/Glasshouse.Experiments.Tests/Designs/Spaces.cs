using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Designs;

/// <summary>Numbers to lay designs among.</summary>
internal static class Spaces
{
    public static FactorSpace Cube(int numbers, double low = 0, double high = 1) =>
        new([.. Enumerable.Range(0, numbers).Select(at => new Factor($"x{at + 1}", "weight", low, high, NumberDistribution.Uniform))]);

    public static FactorSpace Of(params ImmutableArray<Factor> factors) => new(factors);

    public static FactorSpace Tied(this FactorSpace space, params ImmutableArray<FactorCorrelation> ties) => space with { Correlations = ties };

    public static Design Lay(this FactorSpace space, DesignKind kind, int size, ulong seed = 1) => space.Lay(new DesignOrder(kind, size, seed));

    public static Design Lay(this FactorSpace space, DesignOrder order)
    {
        var design = Design.From(space, order, out var problems);
        Assert.Equal("", string.Join('\n', problems));
        return design!;
    }

    public static double[] Column(this IEnumerable<double[]> points, int number) => [.. points.Select(point => point[number])];

    public static double RankCorrelation(double[] one, double[] other)
    {
        var (a, b) = (Ranks(one), Ranks(other));
        var (meanA, meanB) = (a.Average(), b.Average());
        var product = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return product / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }

    private static double[] Ranks(double[] values)
    {
        var ranks = new double[values.Length];
        var order = Enumerable.Range(0, values.Length).OrderBy(at => values[at]).ToArray();
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        return ranks;
    }
}
