using System.Collections.Immutable;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What a score costs, and homes refused: page pricing.</summary>
internal sealed class ReferencePricing(NumbersAt numbers, ReferenceCreditCurves curves)
{
    private readonly bool scored = numbers[CreditKeys.Scored] > 0;
    private readonly Price loan = new(numbers, PricingKeys.Loan, curves);
    private readonly Price card = new(numbers, PricingKeys.Card, curves);
    private readonly Price premium = new(numbers, PricingKeys.Insurance, curves);
    private readonly Price refusal = new(numbers, PricingKeys.RentRefusal, curves);
    private readonly double application = numbers[PricingKeys.RentApplication];
    private readonly double debt = numbers[PricingKeys.LoanSize] / 1200;
    private readonly double balance = numbers[PricingKeys.CardBalance] / 1200;
    private readonly double dollar = 1 / (12 * numbers[PricingKeys.MonthOfIncome]);

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var file = person.Credit!;
        if (file.HasScore) person[Fact.CreditTier0 + file.Tier] = true;
        int? known = scored ? file.Tier : null;
        (file.LoanRate, file.CardRate, file.Premium) = (loan.Of(known), card.Of(known), premium.Of(here.Province.InsurersUseScores ? known : null));
        if (!person[Fact.Adult]) return;
        var draw = here.Luck.Uniform(person, Purpose.RentApplication);
        person[Fact.RentApplied] = draw < application;
        person[Fact.RentRefused] = draw < application * refusal.Of(known);
        var cost = card.Extra(known) * balance;
        if (person[Fact.HoldsLoan]) cost += loan.Extra(known) * debt;
        if (here.Province.InsurersUseScores) cost += premium.Extra(known) * dollar;
        person.Savings = Math.Clamp(person.Savings - cost, 0, 25.5);
    }

    // A price by tier; the pooled one where nobody looks at scores.
    private sealed class Price(NumbersAt numbers, ImmutableArray<NumberKey> keys, ReferenceCreditCurves curves)
    {
        private readonly double[] byTier = ReferenceCreditCurves.Of(numbers, keys);
        private readonly double pooled = curves.Pooled(ReferenceCreditCurves.Of(numbers, keys));

        public double Of(int? tier) => tier is { } known ? byTier[known] : pooled;

        public double Extra(int? tier) => Of(tier) - pooled;
    }
}
