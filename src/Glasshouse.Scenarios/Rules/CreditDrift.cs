using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What loans do to a score on average, so that a published distribution, which describes people who have loans, is not counted twice.</summary>
/// <remarks>
/// Model: with a = application · pooled approval, m = chance of a missed payment, q = 1 − cure, the share with a loan is L = a / (a + (1 − m)/life + h);
/// the drift is L·((1 − m)·gain/life − m·(1 + q + q²)·loss/3); a default stands on file for a share f = D / (1 + D), D = L·h·expiry.
/// The score returns to lasting − drift / reversion + f·default-lasting.
/// Left out: short savings, and that approval follows the score: what these do is a result, not an input.
/// Source: follows from the other numbers.
/// </remarks>
internal sealed class CreditDrift
{
    private readonly NumbersAt numbers;
    private readonly CreditCurves curves;
    private readonly double applies;

    /// <summary>The drift under the numbers in force in a month.</summary>
    public CreditDrift(NumbersAt numbers, CreditCurves curves)
    {
        (this.numbers, this.curves) = (numbers, curves);
        applies = numbers[BorrowingKeys.Application] * TierTable.Mean([.. BorrowingKeys.Approval.Select(key => numbers[key])], curves);
    }

    /// <summary>The score to which a person of a group returns so that on average she stays at her lasting one.</summary>
    public double Against(CreditBands group, double lasting)
    {
        var reversion = numbers[CreditKeys.Reversion];
        if (reversion == 0) return lasting;
        var q = 1 - numbers[BorrowingKeys.Cure];
        var (missed, hazard) = BorrowingRules.Missed(numbers, curves, group, lasting);
        var holds = applies / (applies + ((1 - missed) / numbers[BorrowingKeys.Life]) + hazard + 1e-9);
        var gain = (1 - missed) * numbers[CreditKeys.Gain] / numbers[BorrowingKeys.Life];
        var loss = missed * (1 + q + (q * q)) * numbers[CreditKeys.Loss] / 3;
        var onFile = holds * hazard * numbers[CreditKeys.Expiry];
        return lasting - (holds * (gain - loss) / reversion) + (onFile / (1 + onFile) * numbers[CreditKeys.DefaultLasting]);
    }
}
