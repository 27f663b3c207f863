using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Fixed;

/// <summary>How a score is distributed over people: bands with their shares, even within each band.</summary>
/// <remarks>
/// Model: the distribution function is a straight line within each band.
/// Left out: the shape within a band.
/// Source: bands of US-102 and US-113.
/// </remarks>
public sealed class ScoreDistribution
{
    private readonly ImmutableArray<double> edges;
    private readonly ImmutableArray<double> below;

    /// <summary>A distribution of bands.</summary>
    /// <param name="edges">Scores at which bands begin, and the end of the last; shape [bands + 1], rising.</param>
    /// <param name="shares">People of each band, in any unit; shape [bands]. Where all are nil, people are spread evenly over the bands.</param>
    public ScoreDistribution(IReadOnlyList<double> edges, IReadOnlyList<double> shares)
    {
        this.edges = [.. edges];
        var whole = shares.Sum();
        var sums = new double[edges.Count];
        for (var band = 0; band < shares.Count; band++) sums[band + 1] = sums[band] + (whole > 0 ? shares[band] / whole : 1.0 / shares.Count);
        below = [.. sums];
    }

    /// <summary>Share of people with a lower score, 0…1.</summary>
    public double Below(double score)
    {
        if (score <= edges[0]) return 0;
        if (score >= edges[^1]) return 1;
        var band = 0;
        while (score >= edges[band + 1]) band++;
        return below[band] + ((below[band + 1] - below[band]) * (score - edges[band]) / (edges[band + 1] - edges[band]));
    }

    /// <summary>The score that so many have less than.</summary>
    /// <param name="share">Share of people, 0…1.</param>
    public double Quantile(double share)
    {
        var band = 0;
        while (band < edges.Length - 2 && share > below[band + 1]) band++;
        var width = below[band + 1] - below[band];
        var part = width > 0 ? Math.Clamp((share - below[band]) / width, 0, 1) : 0;
        return edges[band] + (part * (edges[band + 1] - edges[band]));
    }

    /// <summary>Share of people from one score up to another.</summary>
    public double Between(double from, double to) => Below(to) - Below(from);
}
