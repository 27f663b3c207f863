using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The credit file and its score.</summary>
/// <remarks>Scenario section <c>credit:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, points whole unless said otherwise.</remarks>
public readonly struct CreditRules
{
    // A score returns to something above the scale where loans take much from it.
    private const int Beyond = 2000;

    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public CreditRules(NumbersAt numbers)
    {
        On = numbers[CreditKeys.On] > 0;
        if (!On) return;
        Opening = numbers.IsFirst || !numbers.Before.HasCredit;
        Scored = numbers[CreditKeys.Scored] > 0;
        Unscored = Scale.ToChance(numbers[CreditKeys.Unscored]);
        Reversion = Scale.ToShare(numbers[CreditKeys.Reversion]);
        Gain = Scale.Round(16 * numbers[CreditKeys.Gain] / numbers[BorrowingKeys.Life], 0, 16 * 300);
        Loss = Scale.Round(16 * numbers[CreditKeys.Loss] / 3, 0, 16 * 150);
        DefaultLasting = Scale.Round(numbers[CreditKeys.DefaultLasting], 0, 300);
        Expire = Scale.ToChance(1 / numbers[CreditKeys.Expiry]);
        var curves = new CreditCurves(numbers);
        var drift = new CreditDrift(numbers, curves);
        var (groupA, groupB) = (CreditBands.Of(numbers[CreditKeys.InputOfGroupA]), CreditBands.Of(numbers[CreditKeys.InputOfGroupB]));
        LastingA = Rising(curves, share => curves.Lasting(groupA, share), CreditCurves.Lowest, CreditCurves.Highest);
        LastingB = Rising(curves, share => curves.Lasting(groupB, share), CreditCurves.Lowest, CreditCurves.Highest);
        ReturnA = Rising(curves, share => drift.Against(groupA, curves.Lasting(groupA, share)), 0, Beyond);
        ReturnB = Rising(curves, share => drift.Against(groupB, curves.Lasting(groupB, share)), 0, Beyond);
    }

    /// <summary>Whether people borrow, are billed and have a file.</summary>
    public bool On { get; }

    /// <summary>Whether files are opened this month: it is on, and was not the month before.</summary>
    public bool Opening { get; }

    /// <summary>Whether the score is used.</summary>
    public bool Scored { get; }

    /// <summary>Chance of having no score.</summary>
    public int Unscored { get; }

    /// <summary>Share of the gap to the lasting score that closes.</summary>
    public int Reversion { get; }

    /// <summary>Points for a month of payment, in sixteenths.</summary>
    public int Gain { get; }

    /// <summary>Points for a month without payment, in sixteenths.</summary>
    public int Loss { get; }

    /// <summary>Points by which a default lowers the lasting score.</summary>
    public int DefaultLasting { get; }

    /// <summary>Chance that an item leaves the file by age.</summary>
    public int Expire { get; }

    /// <summary>Lasting scores of group A by draw, in sixteenths: 32 left ends, 32 rises.</summary>
    public ReadOnlyMemory<ushort> LastingA { get; }

    /// <summary>Lasting scores of group B by draw, in sixteenths: 32 left ends, 32 rises.</summary>
    public ReadOnlyMemory<ushort> LastingB { get; }

    /// <summary>Scores of group A, by the same draw, to which the score returns so that what loans do on average leaves it at the lasting one.</summary>
    public ReadOnlyMemory<ushort> ReturnA { get; }

    /// <summary>The same of group B.</summary>
    public ReadOnlyMemory<ushort> ReturnB { get; }

    private static ushort[] Rising(CreditCurves curves, Func<double, double> scoreAt, int lowest, int highest)
    {
        var fitted = curves.Lines(scoreAt, 0, 1, 32);
        var ends = new ushort[33];
        for (var end = 0; end < 33; end++)
            ends[end] = (ushort)Math.Max(Math.Clamp(Math.Round(16 * fitted[end]), 16 * lowest, 16 * highest), end == 0 ? 0 : ends[end - 1]);
        return [.. ends[..32], .. Enumerable.Range(0, 32).Select(piece => (ushort)(ends[piece + 1] - ends[piece]))];
    }
}
