using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Loans: application, approval, payment, default.</summary>
/// <remarks>Scenario section <c>borrowing:</c>; page <c>docs/model/</c>. Chances in 1/65,536.</remarks>
public readonly struct BorrowingRules
{
    /// <summary>Scores from one end of a piece of the curve of missed payments to the next.</summary>
    public const int Step = 25;

    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public BorrowingRules(NumbersAt numbers)
    {
        if (!numbers.HasCredit) return;
        Apply = Scale.ToChance(numbers[BorrowingKeys.Application]);
        ThresholdA = (int)numbers[BorrowingKeys.ThresholdOfGroupA];
        ThresholdB = (int)numbers[BorrowingKeys.ThresholdOfGroupB];
        End = Scale.ToChance(1 / numbers[BorrowingKeys.Life]);
        Cure = Scale.ToChance(numbers[BorrowingKeys.Cure]);
        ShortLine = Scale.ToSavingsLine(numbers[BorrowingKeys.ShortLine]);
        ShortQuarter = Scale.ToChance(numbers[BorrowingKeys.ShortWeight] / 4);
        var curves = new CreditCurves(numbers);
        Refuse = Refusals(numbers, curves);
        MissA = Missed(numbers, curves, CreditBands.Of(numbers[CreditKeys.InputOfGroupA]));
        MissB = Missed(numbers, curves, CreditBands.Of(numbers[CreditKeys.InputOfGroupB]));
    }

    /// <summary>Chance of applying for a loan.</summary>
    public int Apply { get; }

    /// <summary>Score from which groups A and B are approved; 0 for approval by tier.</summary>
    public int ThresholdA { get; }

    /// <summary>See <see cref="ThresholdA"/>.</summary>
    public int ThresholdB { get; }

    /// <summary>Chance that a loan that is paid ends.</summary>
    public int End { get; }

    /// <summary>Chance of catching up after a missed payment.</summary>
    public int Cure { get; }

    /// <summary>Savings, as felt, below which money is short, in 256ths of a tenth of a month.</summary>
    public int ShortLine { get; }

    /// <summary>A quarter of the multiple by which short savings raise a chance.</summary>
    public int ShortQuarter { get; }

    /// <summary>Chance of applying and being refused by tier; the seventh is that of a lender who sees no score.</summary>
    public ReadOnlyMemory<ushort> Refuse { get; }

    /// <summary>Chance of a missed payment of group A by score from 300 in steps of 25: 32 left ends, 32 falls.</summary>
    public ReadOnlyMemory<ushort> MissA { get; }

    /// <summary>The same of group B.</summary>
    public ReadOnlyMemory<ushort> MissB { get; }

    private static ushort[] Refusals(NumbersAt numbers, CreditCurves curves)
    {
        var application = numbers[BorrowingKeys.Application];
        return TierTable.Of([.. BorrowingKeys.Approval.Select(key => numbers[key])], curves, approval => Scale.ToChance(application * (1 - approval)));
    }

    /// <summary>Chance of a missed payment in a month, and of one that ends in default: a missed payment that is not made good in the two months after it.</summary>
    internal static (double Missed, double Hazard) Missed(NumbersAt numbers, CreditCurves curves, CreditBands group, double score)
    {
        var uncured = (1 - numbers[BorrowingKeys.Cure]) * (1 - numbers[BorrowingKeys.Cure]);
        var kept = 1 - Math.Min(curves.Default(group, score), 1);
        var hazard = kept > 0 ? 1 - Elementary.Exp(Elementary.Log(kept) / numbers[BorrowingKeys.Window]) : 1;
        return (Math.Min(uncured > 0 ? hazard / uncured : 1, 1), hazard);
    }

    private static ushort[] Missed(NumbersAt numbers, CreditCurves curves, CreditBands group)
    {
        var pieces = (CreditCurves.Highest - CreditCurves.Lowest) / Step;
        var fitted = curves.Lines(score => Missed(numbers, curves, group, score).Missed, CreditCurves.Lowest, CreditCurves.Highest, pieces);
        var ends = new ushort[33];
        for (var end = 32; end >= 0; end--)
        {
            var chance = Scale.ToChance(fitted[Math.Min(end, pieces)]);

            // Published curves fall with the score; rounding and ratios of groups must not turn a piece of one around, and no piece falls by more than half.
            ends[end] = (ushort)(end == 32 ? chance : Math.Clamp(chance, ends[end + 1], Math.Min(ends[end + 1] + 32767, 65535)));
        }

        return [.. ends[..32], .. Enumerable.Range(0, 32).Select(piece => (ushort)(ends[piece] - ends[piece + 1]))];
    }
}
