using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>How scores are distributed in each group and how often a new loan defaults by score.</summary>
/// <remarks>
/// Model: a person of a group stands among all where the published table puts her; the score of that standing is read from the published
/// distribution of scores. The chance of default at a score is that of new loans, times the group's bad rate over everybody's at that standing.
/// With raw bands both are the table's own.
/// Left out: any link of standing with income or morals at birth.
/// Source: US-102 for the distribution, US-111 for default of new loans, US-113 for the groups.
/// </remarks>
public sealed class CreditCurves
{
    /// <summary>Lowest and highest score.</summary>
    public const int Lowest = 300, Highest = 850;

    private static readonly double[] PublishedEdges = [300, 500, 550, 600, 650, 700, 750, 800, 850];

    // Middles of the published bands; the lowest and the highest band are wide, so these are where most of their people stand.
    private static readonly double[] DefaultAt = [480, 540, 580, 620, 660, 700, 785];

    private readonly bool raw;
    private readonly double level;
    private readonly CreditBands everybody = CreditBands.Of(0);
    private readonly Polyline newLoans;

    /// <summary>Curves of the numbers in force in a month.</summary>
    public CreditCurves(NumbersAt numbers)
    {
        raw = numbers[CreditKeys.RawBands] > 0;
        level = numbers[CreditKeys.Level];
        Unscored = numbers[CreditKeys.Unscored];
        Published = new ScoreDistribution(PublishedEdges, [.. CreditKeys.Shares.Select(key => numbers[key])]);
        newLoans = new Polyline(DefaultAt, [.. BorrowingKeys.Default.Select(key => numbers[key] / 100)]);
    }

    /// <summary>The published distribution of scores over all people.</summary>
    public ScoreDistribution Published { get; }

    /// <summary>Share of adults without a score.</summary>
    public double Unscored { get; }

    /// <summary>Score of a person of a group below whom a share of her group stands.</summary>
    public double Lasting(CreditBands group, double share)
    {
        var score = group.Scores.Quantile(share);
        if (!raw) score = Published.Quantile(everybody.Scores.Below(score));
        return Math.Clamp(score + level, Lowest, Highest);
    }

    /// <summary>Ends of straight lines that follow a curve; raw bands may hold steps, around which fitted lines would swing, so lines join points of them.</summary>
    internal double[] Lines(Func<double, double> curve, double from, double to, int lines) => raw
        ? [.. Enumerable.Range(0, lines + 1).Select(end => curve(from + ((to - from) * end / lines)))]
        : FittedLines.Through(curve, from, to, lines);

    /// <summary>Chance that a loan of a person of a group with this score defaults within the window.</summary>
    public double Default(CreditBands group, double score)
    {
        if (raw) return group.Bad(score);
        var standing = everybody.Scores.Quantile(Published.Below(score));
        var usual = Math.Max(everybody.Bad(standing), 0.001);
        return Math.Clamp(newLoans.At(score) * group.Bad(standing) / usual, 0, 1);
    }
}
