using System.Collections.Immutable;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Reversal;

/// <summary>Reads the reversal point of each assumption alone off a surface through the points of a sweep, all other assumptions where they stand.</summary>
/// <remarks>
/// Model: along the assumption the surface and its standard error are walked in 400 steps. The point is where the surface crosses zero, nearest to where the
/// assumption stands; its 95 % interval is the unbroken stretch around it in which zero lies within the surface ± t·error (the set of Fieller).
/// Left out: bends finer than the third power; what they do stands in the unexplained part of the surface, not in the interval.
/// </remarks>
public static class ReversalAlone
{
    private const int Steps = 400;

    /// <summary>The reversal point of one assumption.</summary>
    /// <param name="surface">Surface of a difference.</param>
    /// <param name="assumption">Place of the assumption among the ranges of the surface.</param>
    /// <param name="stands">Where all assumptions stand.</param>
    public static ReversalPoint Of(Surface surface, int assumption, IReadOnlyList<double> stands)
    {
        ArgumentNullException.ThrowIfNull(surface);
        ArgumentNullException.ThrowIfNull(stands);
        var range = surface.Ranges[assumption];
        var reach = StudentT.Reach95(surface.Freedom);
        var line = Enumerable.Range(0, Steps + 1).Select(step =>
        {
            var point = stands.ToArray();
            point[assumption] = range.Low + (step * (range.High - range.Low) / Steps);
            var said = surface.At(point);
            return (At: point[assumption], said.Mean, Reach: reach * said.Error);
        }).ToImmutableArray();
        return FromLine(range, stands[assumption], line);
    }

    /// <summary>The reversal point on a line of means and half intervals.</summary>
    internal static ReversalPoint FromLine(FitRange range, double stands, ImmutableArray<(double At, double Mean, double Reach)> line)
    {
        var crossings = Enumerable.Range(0, line.Length - 1).Where(step => Math.Sign(line[step].Mean) != Math.Sign(line[step + 1].Mean) && line[step + 1].Mean != 0).ToArray();
        var (first, last) = (line[0], line[^1]);
        ReversalPoint Found(ReversalState state, double? at, (double Low, double High)? within) =>
            new(range.Name, range.Low, range.High, stands, state, at, within?.Low, within?.High, first.Mean, last.Mean, crossings.Length);
        if (crossings.Length == 0) return Found(line.All(IsClear) ? ReversalState.Keeps : ReversalState.Unclear, null, Unclear(line));
        var nearest = crossings.OrderBy(step => Math.Abs(line[step].At - stands)).First();
        var (before, after) = (line[nearest], line[nearest + 1]);
        var at = before.At + ((after.At - before.At) * before.Mean / (before.Mean - after.Mean));
        var from = Enumerable.Range(0, nearest + 1).Reverse().TakeWhile(step => !IsClear(line[step])).DefaultIfEmpty(nearest + 1).Min();
        var to = Enumerable.Range(nearest + 1, line.Length - nearest - 1).TakeWhile(step => !IsClear(line[step])).DefaultIfEmpty(nearest).Max();
        var isSure = line[..(nearest + 1)].Any(IsClear) && line[(nearest + 1)..].Any(IsClear);
        return Found(isSure ? ReversalState.Reverses : ReversalState.Unclear, at, (Math.Min(at, Edge(line, from, -1)), Math.Max(at, Edge(line, to, 1))));
    }

    private static bool IsClear((double At, double Mean, double Reach) point) => Math.Abs(point.Mean) > point.Reach;

    // The end of the stretch lies between its last unclear point and the next clear one.
    private static double Edge(ImmutableArray<(double At, double Mean, double Reach)> line, int last, int step)
    {
        var next = last + step;
        if (next < 0 || next >= line.Length || IsClear(line[last])) return line[Math.Clamp(last, 0, line.Length - 1)].At;
        var (here, there) = (line[last].Reach - Math.Abs(line[last].Mean), Math.Abs(line[next].Mean) - line[next].Reach);
        return here + there <= 0 ? line[last].At : line[last].At + ((line[next].At - line[last].At) * here / (here + there));
    }

    private static (double Low, double High)? Unclear(ImmutableArray<(double At, double Mean, double Reach)> line)
    {
        var unclear = line.Where(point => !IsClear(point)).Select(point => point.At).ToArray();
        return unclear.Length == 0 ? null : (unclear.Min(), unclear.Max());
    }
}
