using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Scenarios.Rules;

/// <summary>One group of the published table of scores: how its scores are distributed and how often it goes bad by score.</summary>
/// <remarks>
/// Model: scores are even within a band; bad rates lie on straight lines through the mid-points of the bands, the outer slopes continued, within 0…1.
/// The two groups of a lending environment stand after them: seven clusters 90 points apart, each with one rate around its score, so that gains and losses of 90 points lead from one to the next.
/// Source: US-113, tables/credit-bands.csv; tables/damour2020.csv for the environment.
/// </remarks>
public sealed class CreditBands
{
    /// <summary>Rows of the two groups of the lending environment.</summary>
    public const int FirstOfEnvironment = 5, SecondOfEnvironment = 6;

    /// <summary>Points from one cluster of the environment to the next; the lowest stands at the lowest score.</summary>
    public const int ClusterStep = 90;

    private static readonly Lazy<ImmutableArray<CreditBands>> Groups = new(() =>
        [.. new[] { "all", "A", "B", "C", "D" }.Select(Read), ReadClusters("share_group_1"), ReadClusters("share_group_2")]);

    private readonly Polyline bad;

    private CreditBands(ScoreDistribution scores, Polyline bad) => (Scores, this.bad) = (scores, bad);

    /// <summary>How the scores of the group are distributed.</summary>
    public ScoreDistribution Scores { get; }

    /// <summary>The group of a row: 0 for everybody, 1 to 4 for the letters A to D, 5 and 6 for the two groups of the lending environment.</summary>
    public static CreditBands Of(double row) => Groups.Value[(int)Math.Clamp(Math.Round(row), 0, SecondOfEnvironment)];

    /// <summary>Share of the group at this score that goes bad, 0…1.</summary>
    public double Bad(double score) => Math.Clamp(bad.At(score), 0, 1);

    // The rate is the same from 20 points below a cluster to 30 above, which is as far as the ends of the scale shift a score.
    private static CreditBands ReadClusters(string share)
    {
        var table = EvidenceLibrary.Table("tables/damour2020.csv")!;
        double[] scores = [.. Enumerable.Range(0, table.Rows.Length).Select(cluster => CreditCurves.Lowest + ((double)cluster * ClusterStep))];
        double[] edges = [CreditCurves.Lowest, .. scores.Skip(1).Select(score => score - (ClusterStep / 2)), CreditCurves.Highest];
        double[] rates = [.. table.Numbers("repays").Select(repays => 1 - repays)];
        return new CreditBands(
            new ScoreDistribution(edges, table.Numbers(share)),
            new Polyline([.. scores.SelectMany(score => new[] { score - 20, score + 30 })], [.. rates.SelectMany(rate => new[] { rate, rate })]));
    }

    private static CreditBands Read(string letter)
    {
        var table = EvidenceLibrary.Table("tables/credit-bands.csv")!;
        var rows = Enumerable.Range(0, table.Rows.Length).Where(row => table.Texts("group")[row] == letter).ToArray();
        double[] Column(string name) => [.. rows.Select(row => table.Numbers(name)[row])];
        var edges = Column("score_from").Append(Column("score_to")[^1]).ToArray();
        double[] middles = [.. edges.Zip(edges.Skip(1), (from, to) => (from + to) / 2)];
        return new CreditBands(new ScoreDistribution(edges, Column("share_pct")), new Polyline(middles, [.. Column("bad_pct").Select(percent => percent / 100)]));
    }
}
