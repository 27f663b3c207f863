using System.Collections.Immutable;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What a score costs: loans, cards, car insurance, homes.</summary>
/// <remarks>
/// Scenario section <c>pricing:</c>; page <c>docs/model/</c>. Chances in 1/65,536. An extra cost is measured against the pooled price, the mean over the
/// published distribution and those without a score, so that a price by score moves money between people and brings lenders nothing more.
/// </remarks>
public readonly struct PricingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public PricingRules(NumbersAt numbers)
    {
        if (!numbers.HasCredit) return;
        var curves = new CreditCurves(numbers);
        var rent = numbers[PricingKeys.RentApplication];
        RentApply = Scale.ToChance(rent);
        RentRefuse = TierTable.Of(ValuesOf(numbers, PricingKeys.RentRefusal), curves, refusal => Scale.ToChance(rent * refusal));
        LoanCost = Extra(numbers, PricingKeys.Loan, curves, numbers[PricingKeys.LoanSize] / 1200);
        CardCost = Extra(numbers, PricingKeys.Card, curves, numbers[PricingKeys.CardBalance] / 1200);
        InsuranceCost = Extra(numbers, PricingKeys.Insurance, curves, 1 / (12 * numbers[PricingKeys.MonthOfIncome]));
        LoanRates = Prices(numbers, PricingKeys.Loan, curves, 100);
        CardRates = Prices(numbers, PricingKeys.Card, curves, 100);
        Premiums = Prices(numbers, PricingKeys.Insurance, curves, 1);
    }

    /// <summary>Chance of applying for a rental home.</summary>
    public int RentApply { get; }

    /// <summary>Chance of applying and being refused by tier; the seventh without a score.</summary>
    public ReadOnlyMemory<ushort> RentRefuse { get; }

    /// <summary>Monthly cost of a loan above the pooled price by tier, signed, 256ths of a tenth of a month of income.</summary>
    public ReadOnlyMemory<ushort> LoanCost { get; }

    /// <summary>The same of a card.</summary>
    public ReadOnlyMemory<ushort> CardCost { get; }

    /// <summary>The same of a car insurance.</summary>
    public ReadOnlyMemory<ushort> InsuranceCost { get; }

    /// <summary>Rate of a loan by tier in hundredths of a per cent a year; the seventh is pooled.</summary>
    public ImmutableArray<int> LoanRates { get; }

    /// <summary>Rate of a card by tier in hundredths of a per cent a year; the seventh is pooled.</summary>
    public ImmutableArray<int> CardRates { get; }

    /// <summary>Premium of a car insurance by tier in dollars a year; the seventh is pooled.</summary>
    public ImmutableArray<int> Premiums { get; }

    private static double[] ValuesOf(NumbersAt numbers, ImmutableArray<NumberKey> keys) => [.. keys.Select(key => numbers[key])];

    private static ushort[] Extra(NumbersAt numbers, ImmutableArray<NumberKey> keys, CreditCurves curves, double months)
    {
        var prices = ValuesOf(numbers, keys);
        var pooled = TierTable.Mean(prices, curves);
        return TierTable.Of(prices, curves, price => Scale.Round((price - pooled) * months * 2560, -8000, 8000));
    }

    private static ImmutableArray<int> Prices(NumbersAt numbers, ImmutableArray<NumberKey> keys, CreditCurves curves, double scale)
    {
        var prices = ValuesOf(numbers, keys);
        return [.. prices.Append(TierTable.Mean(prices, curves)).Select(price => (int)Math.Round(price * scale))];
    }
}
