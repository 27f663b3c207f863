using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>One output at every point of a design, under every seed: plain arrays and what is known of the design.</summary>
/// <param name="Order">By which design the points were laid.</param>
/// <param name="Space">The numbers that were moved, and what is believed of them.</param>
/// <param name="Points">Values of the numbers, <c>[points][numbers]</c>, in the order of the design.</param>
/// <param name="Outputs">The output, <c>[points][seeds]</c>; NaN where there is none.</param>
public sealed record OutputTable(DesignOrder Order, FactorSpace Space, IReadOnlyList<double[]> Points, IReadOnlyList<double[]> Outputs)
{
    /// <summary>Rows that belong together: of Morris a trajectory, of Saltelli a base point with its mixtures, elsewhere a point.</summary>
    public int RowsOfBlock => Order.Kind switch
    {
        DesignKind.Morris or DesignKind.Radial => Space.Groups.Length + 1,
        DesignKind.Saltelli => (Space.Groups.Length * (Order.SecondOrder ? 2 : 1)) + 2,
        _ => 1,
    };

    /// <summary>First rows of the blocks all of whose runs have a value.</summary>
    internal ImmutableArray<int> Whole =>
        [.. Enumerable.Range(0, Points.Count / RowsOfBlock).Select(block => block * RowsOfBlock)
            .Where(first => Enumerable.Range(first, RowsOfBlock).All(row => Outputs[row].All(double.IsFinite)))];

    /// <summary>Elementary effects of every group of numbers, <c>[groups][effects][seeds]</c>.</summary>
    /// <remarks>
    /// A step that rounding has taken away is no effect. Of a number by itself the step has a direction, and so has the effect; of several that move at once it is the
    /// mean of the sizes of their steps, and only the size of the effect means anything.
    /// </remarks>
    internal double[][][] Effects()
    {
        var groups = Space.Groups;
        var effects = groups.Select(_ => new List<double[]>()).ToArray();
        foreach (var first in Whole)
            for (var row = first + 1; row < first + RowsOfBlock; row++)
            {
                var from = Order.Kind == DesignKind.Radial ? first : row - 1;
                var moved = Enumerable.Range(0, groups.Length).Where(group => groups[group].Any(number => Points[row][number] != Points[from][number])).ToArray();
                if (moved is not [var one]) continue;
                var step = Step(groups[one], Points[from], Points[row]);
                effects[one].Add([.. Outputs[row].Zip(Outputs[from], (to, was) => (to - was) / step)]);
            }

        return [.. effects.Select(ofGroup => ofGroup.ToArray())];
    }

    private double Step(ImmutableArray<int> group, double[] from, double[] to) => group is [var one]
        ? PlaceOf(one, to[one]) - PlaceOf(one, from[one])
        : group.Where(number => to[number] != from[number]).Average(number => Math.Abs(PlaceOf(number, to[number]) - PlaceOf(number, from[number])));

    // Along the range, or along the ratios of one that is log-uniform.
    private double PlaceOf(int number, double value)
    {
        var factor = Space.Factors[number];
        return factor.Distribution.Shape == Scenarios.DistributionShape.LogUniform
            ? Math.Log(value / factor.Low) / Math.Log(factor.High / factor.Low)
            : (value - factor.Low) / (factor.High - factor.Low);
    }

    /// <summary>Outputs of the whole blocks, <c>[blocks][rows][seeds]</c>.</summary>
    internal double[][][] Blocks() => [.. Whole.Select(first => Enumerable.Range(first, RowsOfBlock).Select(row => Outputs[row]).ToArray())];

    /// <summary>Rows that are a sample of what is believed: of Saltelli the first and the last of each block.</summary>
    internal ImmutableArray<int> Sample() =>
        Order.Kind == DesignKind.Saltelli ? [.. Whole.SelectMany(first => new[] { first, first + RowsOfBlock - 1 })]
        : [.. Whole.SelectMany(first => Enumerable.Range(first, RowsOfBlock))];
}
