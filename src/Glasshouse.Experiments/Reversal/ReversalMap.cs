using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Reversal;

/// <summary>Where a difference is above zero and where below, over two or three assumptions.</summary>
/// <remarks>
/// Model: a <see cref="GaussianField"/> through the differences of all points of a sweep over these assumptions alone; what the others do is its noise. So the boundary
/// is that of the mean over what the others may be, and the share of a place says in how many of those worlds the difference is above zero, were their spread normal.
/// The boundary runs straight through each cell between the places where its edges cross zero.
/// </remarks>
/// <param name="Ranges">The two or three assumptions.</param>
/// <param name="Steps">Places along each of the first two.</param>
/// <param name="Panels">A panel, or one for each of three values of the third assumption.</param>
/// <param name="Noise">Standard deviation of the difference over the other assumptions and luck.</param>
public sealed record ReversalMap(ImmutableArray<FitRange> Ranges, int Steps, ImmutableArray<ReversalPanel> Panels, double Noise)
{
    private const int Along = 41;

    /// <summary>The map.</summary>
    /// <param name="ranges">Two or three assumptions with their ranges.</param>
    /// <param name="points">Their values, point by point.</param>
    /// <param name="differences">The difference of each point.</param>
    public static ReversalMap Of(IReadOnlyList<FitRange> ranges, IReadOnlyList<double[]> points, IReadOnlyList<double> differences)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        if (ranges.Count is not (2 or 3)) throw new ArgumentException($"A map has two or three assumptions, not {ranges.Count}.", nameof(ranges));
        var field = GaussianField.Fit(ranges, points, differences);
        double[] thirds = ranges.Count == 2 ? [double.NaN] : [.. new[] { 1.0 / 6, 0.5, 5.0 / 6 }.Select(share => ranges[2].Low + (share * (ranges[2].High - ranges[2].Low)))];
        return new ReversalMap([.. ranges], Along, [.. thirds.Select(third => Panel(ranges, field, third))], field.Noise);
    }

    private static ReversalPanel Panel(IReadOnlyList<FitRange> ranges, GaussianField field, double third)
    {
        var cells = new ReversalCell[Along * Along];
        Parallel.For(0, Along, row =>
        {
            for (var column = 0; column < Along; column++)
                cells[(row * Along) + column] = Cell(field, Value(ranges[0], column), Value(ranges[1], row), third);
        });
        return new ReversalPanel(third, [.. cells], [.. Pieces(cells)]);
    }

    private static double Value(FitRange range, int step) => range.Low + (step * (range.High - range.Low) / (Along - 1));

    private static ReversalCell Cell(GaussianField field, double x, double y, double third)
    {
        var said = field.At(double.IsNaN(third) ? [x, y] : [x, y, third]);
        var reach = 1.959963984540054 * said.Error;
        return new ReversalCell(x, y, third, said.Mean, said.Mean - reach, said.Mean + reach, NormalCurve.Below(said.Mean / said.Spread));
    }

    // Each square of four places is crossed by no piece, by one, or at a saddle by two.
    private static IEnumerable<BoundaryPiece> Pieces(ReversalCell[] cells)
    {
        for (var row = 0; row < Along - 1; row++)
            for (var column = 0; column < Along - 1; column++)
            {
                var at = (row * Along) + column;
                ReversalCell[] corners = [cells[at], cells[at + 1], cells[at + Along + 1], cells[at + Along]];
                var crossed = Enumerable.Range(0, 4).Select(side => Crossing(corners[side], corners[(side + 1) % 4])).OfType<(double X, double Y)>().ToArray();
                for (var end = 0; end + 1 < crossed.Length; end += 2) yield return new BoundaryPiece(crossed[end].X, crossed[end].Y, crossed[end + 1].X, crossed[end + 1].Y);
            }
    }

    private static (double X, double Y)? Crossing(ReversalCell one, ReversalCell other)
    {
        if (one.Difference > 0 == other.Difference > 0) return null;
        var share = one.Difference / (one.Difference - other.Difference);
        return (one.X + (share * (other.X - one.X)), one.Y + (share * (other.Y - one.Y)));
    }
}
