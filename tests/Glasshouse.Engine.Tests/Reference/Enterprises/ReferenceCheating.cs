using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Counterfeits and frauds: page cheating.</summary>
internal sealed class ReferenceCheating(NumbersAt numbers, ReferenceMotives motives)
{
    private readonly double counterfeit = numbers[EnterprisesKeys.CounterfeitOccasion];
    private readonly double fraud = numbers[EnterprisesKeys.FraudOccasion];
    private readonly double gain = numbers[EnterprisesKeys.Gain];
    private readonly double squeeze = numbers[EnterprisesKeys.Squeeze];
    private readonly double integrity = numbers[EnterprisesKeys.Integrity];
    private readonly double buyers = numbers[SufferingKeys.CounterfeitBuyers];
    private readonly double partners = numbers[SufferingKeys.FraudVictims];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        var occasion = luck.Uniform(firm, Purpose.CheatingOccasion);
        firm[EnterpriseFact.CounterfeitOccasion] = firm[EnterpriseFact.Goods] && occasion < counterfeit;
        firm[EnterpriseFact.FraudOccasion] = occasion >= counterfeit && occasion < counterfeit + fraud;
        var acts = luck.Chooses(firm, Purpose.CheatingTemptation, Utility(firm, luck));
        firm[EnterpriseFact.Counterfeit] = firm[EnterpriseFact.CounterfeitOccasion] && acts;
        firm[EnterpriseFact.Fraud] = firm[EnterpriseFact.FraudOccasion] && acts;
        if (firm[EnterpriseFact.Counterfeit]) firm.Deceived = motives.People(firm, buyers);
        if (firm[EnterpriseFact.Fraud]) firm.Defrauded = motives.People(firm, partners);
        firm[EnterpriseFact.Harmful] = firm[EnterpriseFact.Accident] || firm[EnterpriseFact.FoodUnsafe] || firm[EnterpriseFact.DrugsUnsafe]
            || firm[EnterpriseFact.Counterfeit] || firm[EnterpriseFact.Fraud];
    }

    private double Utility(ReferenceEnterprise firm, ReferenceLuck luck) =>
        (gain * -Math.Log(luck.Uniform(firm, Purpose.CheatingGain))) + (squeeze * ReferenceMotives.Lack(firm)) - motives.Fear(firm) - (integrity * firm.Diligence);
}
