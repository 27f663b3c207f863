using System.Collections.Immutable;

namespace Glasshouse.Experiments.Designs;

/// <summary>Two samples A and B, and for each number (or group of numbers that go together) a mixture of both: what Sobol indices are estimated from.</summary>
/// <remarks>
/// Model: for every base point the rows A, then A with each group from B, then (for pairs) B with each group from A, then B. Base points are one Sobol
/// sequence of twice as many dimensions: A its first half, B its second.
/// The radial design has only A and A with each group from B, B four points further on in the sequence, for elementary effects around many points.
/// Source: Saltelli 2002; Saltelli et al. 2010; Campolongo, Saltelli and Cariboni 2011 for the radial design.
/// </remarks>
internal static class SaltelliDesign
{
    private const int Apart = 4;

    /// <summary>The shares, base point after base point.</summary>
    /// <param name="groups">Places of the numbers of each group.</param>
    /// <param name="order">What is asked for.</param>
    public static double[][] Points(ImmutableArray<ImmutableArray<int>> groups, DesignOrder order)
    {
        var numbers = groups.Sum(group => group.Length);
        var pairs = SobolSequence.Points(order.Size, 2 * numbers, order.Scrambling, order.Seed);
        return [.. pairs.SelectMany(pair => Block(pair[..numbers], pair[numbers..], groups, order.SecondOrder))];
    }

    /// <summary>The shares of a radial design, base point after base point.</summary>
    public static double[][] Radial(ImmutableArray<ImmutableArray<int>> groups, DesignOrder order)
    {
        var numbers = groups.Sum(group => group.Length);
        var pairs = SobolSequence.Points(order.Size + Apart, 2 * numbers, order.Scrambling, order.Seed);
        return [.. Enumerable.Range(0, order.Size).SelectMany(at => Around(pairs[at][..numbers], pairs[at + Apart][numbers..], groups))];
    }

    private static IEnumerable<double[]> Around(double[] a, double[] b, ImmutableArray<ImmutableArray<int>> groups) =>
        groups.Select(group => Mixed(a, b, group)).Prepend(a);

    private static IEnumerable<double[]> Block(double[] a, double[] b, ImmutableArray<ImmutableArray<int>> groups, bool secondOrder) =>
    [
        a,
        .. groups.Select(group => Mixed(a, b, group)),
        .. secondOrder ? groups.Select(group => Mixed(b, a, group)) : [],
        b,
    ];

    private static double[] Mixed(double[] of, double[] with, ImmutableArray<int> group)
    {
        var mixed = (double[])of.Clone();
        foreach (var number in group) mixed[number] = with[number];
        return mixed;
    }
}
