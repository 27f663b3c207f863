using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Scenarios.Rules;

/// <summary>One group of the published table of scores: how its scores are distributed and how often it goes bad by score.</summary>
/// <remarks>
/// Model: scores are even within a band; bad rates lie on straight lines through the mid-points of the bands, the outer slopes continued, within 0…1.
/// Source: US-113, tables/credit-bands.csv.
/// </remarks>
public sealed class CreditBands
{
    private static readonly Lazy<ImmutableArray<CreditBands>> Groups = new(() => [.. new[] { "all", "A", "B", "C", "D" }.Select(Read)]);

    private readonly Polyline bad;

    private CreditBands(ScoreDistribution scores, Polyline bad) => (Scores, this.bad) = (scores, bad);

    /// <summary>How the scores of the group are distributed.</summary>
    public ScoreDistribution Scores { get; }

    /// <summary>The group of a row: 0 for everybody, 1 to 4 for the letters A to D.</summary>
    public static CreditBands Of(double row) => Groups.Value[(int)Math.Clamp(Math.Round(row), 0, 4)];

    /// <summary>Share of the group at this score that goes bad, 0…1.</summary>
    public double Bad(double score) => Math.Clamp(bad.At(score), 0, 1);

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
