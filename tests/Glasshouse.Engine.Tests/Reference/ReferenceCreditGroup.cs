using Glasshouse.Evidence;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>A group of the published table of scores: where its people stand, and how often they go bad.</summary>
internal sealed class ReferenceCreditGroup
{
    private static readonly string[] Letters = ["all", "A", "B", "C", "D"];

    private readonly double[] middles;
    private readonly double[] bad;

    /// <summary>Reads a group: 0 for everybody, 1 to 4 for the letters.</summary>
    public ReferenceCreditGroup(double number)
    {
        var table = EvidenceLibrary.Table("tables/credit-bands.csv")!;
        var groups = table.Texts("group");
        double[] Of(string column) => [.. table.Numbers(column).Where((_, row) => groups[row] == Letters[(int)number])];
        var (from, to) = (Of("score_from"), Of("score_to"));
        Scores = new ReferenceScores([.. from, to[^1]], Of("share_pct"));

        // Bands reach to where the next one begins.
        middles = [.. from.Zip(from.Skip(1).Append(to[^1]), (low, high) => (low + high) / 2)];
        bad = [.. Of("bad_pct").Select(percent => percent / 100)];
    }

    /// <summary>How its scores are distributed.</summary>
    public ReferenceScores Scores { get; }

    /// <summary>Share that goes bad at a score.</summary>
    public double Bad(double score) => Math.Clamp(Line(middles, bad, score), 0, 1);

    /// <summary>Straight lines through points, the outer ones continued.</summary>
    public static double Line(double[] at, double[] value, double x)
    {
        var next = Array.FindIndex(at, 1, point => x <= point);
        if (next < 0) next = at.Length - 1;
        return value[next] + ((value[next] - value[next - 1]) * (x - at[next]) / (at[next] - at[next - 1]));
    }
}
