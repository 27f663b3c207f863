using Glasshouse.Experiments.Fitting;
using Glasshouse.Experiments.Reversal;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A scale that bends far values together and leaves the sign of each: for differences that are a thousand times larger in some worlds than in others.</summary>
/// <remarks>
/// Model: asinh(value / scale), the scale being the middle size of all values; zero stays zero, so that what is read off as the place of a change of sign needs no way back.
/// It is taken where a surface through bent values foretells clearly more of worlds it has not seen (of their bent values) than one through the values does of theirs.
/// A mean over other assumptions is then that of bent values: nearer to the middle world than to the mean of all.
/// Source: Burbidge, Magee and Robb 1988 (inverse hyperbolic sine).
/// </remarks>
/// <param name="Scale">The scale, in the unit of the values; 0 where nothing is bent.</param>
internal readonly record struct Bend(double Scale)
{
    private const double Clearly = 0.05;

    /// <summary>A surface through differences, bent where that foretells more.</summary>
    public static (Bend Bend, Surface Surface) Fitted(IReadOnlyList<FitRange> ranges, IReadOnlyList<double[]> points, double[] values)
    {
        var straight = Surface.Fit(ranges, points, values);
        var sizes = values.Where(double.IsFinite).Select(Math.Abs).Order().ToArray();
        if (sizes[sizes.Length / 2] is not (> 0 and var middle)) return (default, straight);
        var bend = new Bend(middle);
        var bent = Surface.Fit(ranges, points, bend.Bent(values));
        return bent.Foretold > straight.Foretold + Clearly ? (bend, bent) : (default, straight);
    }

    /// <summary>Values on the scale.</summary>
    public double[] Bent(double[] values)
    {
        if (Scale == 0) return values;
        var scale = Scale;
        return [.. values.Select(value => Math.Asinh(value / scale))];
    }

    /// <summary>A reversal point in the unit of the values.</summary>
    public ReversalPoint Straight(ReversalPoint point) => Scale == 0 ? point : point with { AtRangeLow = Back(point.AtRangeLow), AtRangeHigh = Back(point.AtRangeHigh) };

    /// <summary>A map in the unit of the values.</summary>
    public ReversalMap Straight(ReversalMap map)
    {
        if (Scale == 0) return map;
        var bend = this;
        return map with { Panels = [.. map.Panels.Select(panel => panel with { Cells = [.. panel.Cells.Select(cell => cell with { Difference = bend.Back(cell.Difference), Low = bend.Back(cell.Low), High = bend.Back(cell.High) })] })] };
    }

    private double Back(double value) => Scale * Math.Sinh(value);
}
