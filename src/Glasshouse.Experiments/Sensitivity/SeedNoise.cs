namespace Glasshouse.Experiments.Sensitivity;

/// <summary>How much of the variance of an output is the numbers that were moved, and how much is luck.</summary>
/// <param name="Moved">Variance between points: of the expectation over seeds.</param>
/// <param name="Shared">Variance of luck that moves all points alike; twins have it in common.</param>
/// <param name="Own">Variance of luck that each point has of its own.</param>
/// <param name="Share">Share of luck (shared and own) in the variance of one run.</param>
/// <param name="ShareOfMean">Share of own luck in the variance between the means over seeds at the points.</param>
/// <remarks>
/// Model: every point is run with the same seeds, so output = point + seed + rest; analysis of variance of points × seeds without bias:
/// own = mean square of the rest, moved = (mean square of points − own) / seeds, shared = (mean square of seeds − own) / points; a variance below 0 counts as 0.
/// Left out: an interval for the shared part, which a few seeds can hardly tell.
/// Source: Searle, Casella and McCulloch 1992, "Variance Components".
/// </remarks>
public sealed record SeedNoise(double Moved, double Shared, double Own, IndexEstimate Share, IndexEstimate ShareOfMean)
{
    /// <summary>Takes the variance apart; null with fewer than two seeds or points.</summary>
    /// <param name="outputs">Outputs <c>[points][seeds]</c>.</param>
    /// <param name="resampling">How intervals are made.</param>
    public static SeedNoise? Of(double[][] outputs, Resampling resampling)
    {
        if (outputs.Length < 2 || outputs[0].Length < 2) return null;
        var estimates = resampling.Of(outputs.Length, counts => Shares(Components(outputs, counts), outputs[0].Length));
        var (moved, shared, own) = Components(outputs, [.. Enumerable.Repeat(1, outputs.Length)]);
        return new SeedNoise(moved, shared, own, estimates[0], estimates[1]);
    }

    private static double[] Shares((double Moved, double Shared, double Own) parts, int seeds)
    {
        var all = parts.Moved + parts.Shared + parts.Own;
        var ofMeans = parts.Moved + (parts.Own / seeds);
        return [all > 0 ? (parts.Shared + parts.Own) / all : double.NaN, ofMeans > 0 ? parts.Own / seeds / ofMeans : double.NaN];
    }

    private static (double Moved, double Shared, double Own) Components(double[][] outputs, int[] counts)
    {
        var (points, seeds) = (counts.Sum(), outputs[0].Length);
        var bySeed = new double[seeds];
        for (var at = 0; at < counts.Length; at++)
            for (var seed = 0; seed < seeds; seed++) bySeed[seed] += counts[at] * outputs[at][seed] / points;
        var whole = bySeed.Average();
        var (betweenPoints, rest) = (0.0, 0.0);
        for (var at = 0; at < counts.Length; at++)
        {
            if (counts[at] == 0) continue;
            var mean = outputs[at].Average();
            betweenPoints += counts[at] * (mean - whole) * (mean - whole);
            for (var seed = 0; seed < seeds; seed++)
            {
                var left = outputs[at][seed] - mean - bySeed[seed] + whole;
                rest += counts[at] * left * left;
            }
        }

        var own = rest / ((points - 1.0) * (seeds - 1));
        var ofSeeds = points * bySeed.Sum(mean => (mean - whole) * (mean - whole)) / (seeds - 1);
        return (Math.Max(0, ((seeds * betweenPoints / (points - 1)) - own) / seeds), Math.Max(0, (ofSeeds - own) / points), own);
    }
}
