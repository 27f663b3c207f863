using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Lasting scores, and what published tables say of them: pages crediting, borrowing and pricing.</summary>
internal sealed class ReferenceCreditCurves
{
    public const double Lowest = 300, Highest = 850;

    /// <summary>Lowest scores of all tiers but the first.</summary>
    public static readonly double[] Bounds = [580, 620, 660, 700, 760];

    private static readonly double[] Bands = [300, 500, 550, 600, 650, 700, 750, 800, 850];
    private static readonly double[] NewLoansAt = [480, 540, 580, 620, 660, 700, 785];

    private readonly bool raw;
    private readonly double level, unscored, cure, window, gain, loss, life, expiry, lasting, reversion, applies;
    private readonly ReferenceCreditGroup everybody = new(0);
    private readonly ReferenceCreditGroup groupA, groupB;
    private readonly ReferenceScores published;
    private readonly double[] newLoans;

    /// <summary>Reads the numbers of a month.</summary>
    public ReferenceCreditCurves(NumbersAt numbers)
    {
        raw = numbers[CreditKeys.RawBands] > 0;
        level = numbers[CreditKeys.Level];
        unscored = numbers[CreditKeys.Unscored];
        reversion = numbers[CreditKeys.Reversion];
        (gain, loss, expiry, lasting) = (numbers[CreditKeys.Gain], numbers[CreditKeys.Loss], numbers[CreditKeys.Expiry], numbers[CreditKeys.DefaultLasting]);
        (cure, window, life) = (numbers[BorrowingKeys.Cure], numbers[BorrowingKeys.Window], numbers[BorrowingKeys.Life]);
        groupA = new ReferenceCreditGroup(numbers[CreditKeys.InputOfGroupA]);
        groupB = new ReferenceCreditGroup(numbers[CreditKeys.InputOfGroupB]);
        published = new ReferenceScores(Bands, Of(numbers, CreditKeys.Shares));
        newLoans = [.. Of(numbers, BorrowingKeys.Default).Select(percent => percent / 100)];
        applies = numbers[BorrowingKeys.Application] * Pooled(Of(numbers, BorrowingKeys.Approval));
    }

    /// <summary>Numbers of a list of keys.</summary>
    public static double[] Of(NumbersAt numbers, ImmutableArray<NumberKey> keys) => [.. keys.Select(key => numbers[key])];

    /// <summary>Mean of a number by tier over the published distribution and those without a score, who stand in the lowest tier.</summary>
    public double Pooled(double[] byTier)
    {
        double[] ends = [.. Bounds.Select(published.Below), 1];
        var mean = byTier.Select((value, tier) => value * (ends[tier] - (tier == 0 ? 0 : ends[tier - 1]))).Sum();
        return (unscored * byTier[0]) + ((1 - unscored) * mean);
    }

    /// <summary>Lasting score of whoever stands above so large a share of her group.</summary>
    public double Lasting(bool isGroupB, double standing)
    {
        var score = Group(isGroupB).Scores.Quantile(standing);
        if (!raw) score = published.Quantile(everybody.Scores.Below(score));
        return Math.Clamp(score + level, Lowest, Highest);
    }

    /// <summary>Chance of a missed payment at a score.</summary>
    public double Missed(bool isGroupB, double score) => Math.Min(Hazard(isGroupB, Math.Clamp(score, Lowest, Highest)) / ((1 - cure) * (1 - cure)), 1);

    /// <summary>The score to which she returns, before what stands on her file: her lasting score less what loans do to it on average.</summary>
    public double Return(bool isGroupB, double standing)
    {
        var own = Lasting(isGroupB, standing);
        if (reversion == 0) return own;
        var (missed, hazard, late) = (Missed(isGroupB, own), Hazard(isGroupB, own), 1 - cure);
        var holds = applies / (applies + ((1 - missed) / life) + hazard);
        var drift = holds * (((1 - missed) * gain / life) - (missed * (1 + late + (late * late)) * loss / 3));
        var onFile = holds * hazard * expiry;
        return own - (drift / reversion) + (onFile / (1 + onFile) * lasting);
    }

    private double Hazard(bool isGroupB, double score) => 1 - Math.Pow(1 - Default(Group(isGroupB), score), 1 / window);

    // As the group goes bad beside everybody at the same standing among all, so it defaults beside new loans at this score.
    private double Default(ReferenceCreditGroup group, double score)
    {
        if (raw) return group.Bad(score);
        var standing = everybody.Scores.Quantile(published.Below(score));
        return Math.Clamp(ReferenceCreditGroup.Line(NewLoansAt, newLoans, score) * group.Bad(standing) / everybody.Bad(standing), 0, 1);
    }

    private ReferenceCreditGroup Group(bool isGroupB) => isGroupB ? groupB : groupA;
}
