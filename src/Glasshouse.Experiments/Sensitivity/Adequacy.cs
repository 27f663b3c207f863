using System.Collections.Immutable;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Says when a design is too small for the indices that were asked of it.</summary>
/// <remarks>
/// Model: a design is too small where the interval of a first order, a total, a second order or a median of PAWN is wider than 0.2, or that of a mean size
/// of effects wider than 0.4 of the largest one. Width falls with the square root of the blocks, which tells how many would do.
/// It is also too small where a slice of PAWN holds fewer than 10 points, or a first order lies clearly above its total, which is impossible; and seeds
/// are too few where own luck is more than half of what differs between points.
/// Source: after Sarrazin, Pianosi and Wagener 2016 (width of intervals as the criterion); the bounds are choices of this laboratory.
/// </remarks>
internal static class Adequacy
{
    /// <summary>Widest interval of an index between 0 and 1 that is not too wide.</summary>
    public const double WidestIndex = 0.2;

    /// <summary>Widest interval of a mean size of effects, as a share of the largest.</summary>
    public const double WidestSize = 0.4;

    private const int FewestInSlice = 10;

    /// <summary>Why the design is too small; empty where it is not.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<FactorIndices> factors, IReadOnlyList<FactorIndices> groups, IReadOnlyList<PairIndex> pairs, SeedNoise? noise, int blocks, int points, int slices) =>
    [
        .. Wide("first order", groups.Select(group => (group.Name, group.First!.Value)), WidestIndex, "base points", blocks),
        .. Wide("total", groups.Select(group => (group.Name, group.Total!.Value)), WidestIndex, "base points", blocks),
        .. Wide("second order", pairs.Select(pair => ($"{pair.One} with {pair.Other}", pair.Second)), WidestIndex, "base points", blocks),
        .. groups.Where(group => group.First!.Value.Low > group.Total!.Value.High).Select(group => $"The first order of {group.Name} lies above its total, which is impossible: the design is too small."),
        .. Sizes(factors, blocks),
        .. Wide("PAWN", factors.Where(factor => factor.Pawn is not null).Select(factor => (factor.Name, factor.Pawn!.Median)), WidestIndex, "points", points),
        .. Slices(factors, points, slices),
        .. Seeds(noise),
    ];

    private static IEnumerable<string> Wide(string index, IEnumerable<(string Name, IndexEstimate Index)> all, double widest, string unit, int blocks)
    {
        var (name, worst) = all.Where(one => double.IsFinite(one.Index.Width)).OrderByDescending(one => one.Index.Width).FirstOrDefault();
        if (name is not null && worst.Width > widest)
            yield return FormattableString.Invariant($"The interval of {name} ({index}) is {worst.Width:0.00} wide, and {widest:0.0} is wanted: the design is too small for it. About {Enough(blocks, worst.Width / widest):N0} {unit} would do; there are {blocks:N0}.");
    }

    private static IEnumerable<string> Sizes(IReadOnlyList<FactorIndices> factors, int blocks)
    {
        var sizes = factors.Where(factor => factor.Effects is not null && double.IsFinite(factor.Effects.Size.Width)).Select(factor => (factor.Name, factor.Effects!.Size)).ToArray();
        if (sizes.Length == 0 || sizes.Max(one => one.Size.Value) is not (> 0 and var largest)) yield break;
        var (name, worst) = sizes.MaxBy(one => one.Size.Width);
        if (worst.Width / largest > WidestSize)
            yield return FormattableString.Invariant($"The interval of {name} (mean size of effects) is {worst.Width / largest:0.00} of the largest one wide, and {WidestSize:0.0} is wanted: the design is too small. About {Enough(blocks, worst.Width / largest / WidestSize):N0} trajectories would do; there are {blocks:N0}.");
    }

    private static IEnumerable<string> Slices(IReadOnlyList<FactorIndices> factors, int points, int slices)
    {
        if (factors.Any(factor => factor.Pawn is not null) && points / slices < FewestInSlice)
            yield return FormattableString.Invariant($"A slice of PAWN holds {points / slices:N0} points, and {FewestInSlice} are wanted: take fewer slices or {FewestInSlice * slices:N0} points.");
    }

    private static IEnumerable<string> Seeds(SeedNoise? noise)
    {
        if (noise is { ShareOfMean.Value: > 0.5 })
            yield return FormattableString.Invariant($"Luck is {100 * noise.ShareOfMean.Value:0} % of what differs between points, and half is the most: run more seeds or more people.");
    }

    private static double Enough(int blocks, double tooWide) => Math.Ceiling(blocks * tooWide * tooWide);
}
