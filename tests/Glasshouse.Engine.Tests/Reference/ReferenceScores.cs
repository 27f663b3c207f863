namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Scores of a population by bands, even within each.</summary>
internal sealed class ReferenceScores
{
    private readonly double[] edges;
    private readonly double[] shares;

    /// <summary>Bands between edges with their shares, in any unit.</summary>
    public ReferenceScores(double[] edges, double[] shares)
    {
        this.edges = edges;
        this.shares = [.. shares.Select(share => share / shares.Sum())];
    }

    /// <summary>Share of people with a lower score.</summary>
    public double Below(double score)
    {
        var below = 0.0;
        for (var band = 0; band < shares.Length; band++) below += shares[band] * Math.Clamp((score - edges[band]) / (edges[band + 1] - edges[band]), 0, 1);
        return below;
    }

    /// <summary>Score that so many fall short of.</summary>
    public double Quantile(double share)
    {
        for (var band = 0; band < shares.Length; band++)
        {
            if (share <= shares[band]) return edges[band] + ((edges[band + 1] - edges[band]) * share / shares[band]);
            share -= shares[band];
        }

        return edges[^1];
    }
}
