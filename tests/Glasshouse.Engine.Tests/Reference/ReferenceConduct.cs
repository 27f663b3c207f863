using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Occasion, temptation, offence: page conduct.</summary>
internal sealed class ReferenceConduct(NumbersAt numbers)
{
    private readonly Domain order = new(numbers, ConductKeys.OrderOpportunity, ConductKeys.OrderLegalSanction, ConductKeys.OrderListSanction, ConductKeys.OrderCrowdingOut, Fear(numbers));
    private readonly Domain fraud = new(numbers, ConductKeys.FraudOpportunity, ConductKeys.FraudLegalSanction, ConductKeys.FraudListSanction, ConductKeys.FraudCrowdingOut, Fear(numbers));
    private readonly Domain judgment = new(numbers, ConductKeys.JudgmentOpportunity, ConductKeys.JudgmentLegalSanction, ConductKeys.JudgmentListSanction, ConductKeys.JudgmentCrowdingOut, FearOfDebtors(numbers));
    private readonly Domain academic = new(numbers, ConductKeys.AcademicOpportunity, ConductKeys.AcademicLegalSanction, ConductKeys.AcademicListSanction, ConductKeys.AcademicCrowdingOut, Fear(numbers));
    private readonly Domain bribe = new(numbers, ConductKeys.BribeOpportunity, ConductKeys.BribeLegalSanction, ConductKeys.BribeListSanction, ConductKeys.BribeCrowdingOut, Fear(numbers));
    private readonly double gain = numbers[ConductKeys.Gain];
    private readonly double judgmentGain = numbers[ConductKeys.JudgmentGain];
    private readonly double hardshipGain = numbers[ConductKeys.HardshipGain];
    private readonly double hardshipLine = numbers[ConductKeys.HardshipLine];
    private readonly double cannotPayLine = numbers[ConductKeys.CannotPayLine];
    private readonly double moralWeight = numbers[ConductKeys.MoralWeight];
    private readonly double normWeight = numbers[ConductKeys.NormWeight];
    private readonly double noise = numbers[ConductKeys.Noise];
    private readonly double threshold = numbers[ListingKeys.ScoreThreshold];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult]) return;
        var need = person.Savings < hardshipLine;
        var arrives = judgment.Occasion * (need ? 2 : 1);
        if (!person.OpenJudgment && here.Luck.Happens(person, Purpose.Judgment, Purpose.JudgmentFine, arrives)) Judged(person, here, need);
        else Tempted(person, here, need);
    }

    /// <summary>Chance that she offends, given the gain, in a domain: what the page calls U, through the logistic function.</summary>
    public double Chance(ReferencePerson person, Domain domain, double worth)
    {
        var fear = person.Perceived * (domain.Law + (domain.List * (1 + (2 * Proximity(person)))));
        var morals = moralWeight * domain.Kept * person.Morals;
        var utility = worth - fear - morals - (normWeight * (1 - (4 * person.ViolationsSeen)));
        return 1 / (1 + Math.Exp(-utility / noise));
    }

    private void Judged(ReferencePerson person, ReferenceHere here, bool need)
    {
        person[Fact.Judgment] = true;
        if (person.Savings < cannotPayLine)
        {
            person[Fact.JudgmentUnable] = true;
            person.OpenJudgment = true;
            person.Unable = true;
            return;
        }

        person[Fact.JudgmentEvaded] = Offends(person, here, judgment, judgmentGain);
        person[Fact.JudgmentPaid] = !person[Fact.JudgmentEvaded];
        person.OpenJudgment = person[Fact.JudgmentEvaded];
    }

    private void Tempted(ReferencePerson person, ReferenceHere here, bool need)
    {
        var occasion = here.Luck.Uniform(person, Purpose.Occasion);
        var worth = need ? gain * (1 + hardshipGain) : gain;
        if (occasion < order.Occasion)
        {
            person[Fact.OrderOccasion] = true;
            person[Fact.OrderOffence] = Offends(person, here, order, worth);
            return;
        }

        var later = occasion - order.Occasion;
        if (later < fraud.Occasion)
        {
            person[Fact.FraudOccasion] = true;
            person[Fact.FraudOffence] = Offends(person, here, fraud, worth);
            return;
        }

        later -= fraud.Occasion;
        if (person[Fact.Student] && later < academic.Occasion)
        {
            person[Fact.AcademicOccasion] = true;
            person[Fact.AcademicOffence] = Offends(person, here, academic, worth);
        }
        else if (person[Fact.Official] && later < bribe.Occasion)
        {
            person[Fact.BribeOffered] = true;
            person[Fact.BribeTaken] = Offends(person, here, bribe, worth);
        }
    }

    private bool Offends(ReferencePerson person, ReferenceHere here, Domain domain, double mean)
    {
        var worth = mean * -Math.Log(here.Luck.Uniform(person, Purpose.Gain));
        return person[Fact.Offended] = here.Luck.Happens(person, Purpose.Temptation, Chance(person, domain, worth));
    }

    private double Proximity(ReferencePerson person) => threshold > 0 ? Math.Clamp(1 - ((person.Score - threshold) / 200), 0, 1) : 0;

    private static double Fear(NumbersAt numbers) => numbers[ScoringKeys.Salience] * ReferenceSanctioning.Breadth(numbers) * (1 + numbers[ListingKeys.Publication]);

    // The court tells a debtor of the list, so where courts list she has it fully in mind.
    private static double FearOfDebtors(NumbersAt numbers) =>
        numbers[ListingKeys.CourtChance] > 0 ? ReferenceSanctioning.Breadth(numbers) * (1 + numbers[ListingKeys.Publication]) : Fear(numbers);

    /// <summary>One domain of conduct.</summary>
    internal sealed class Domain(NumbersAt numbers, NumberKey occasion, NumberKey law, NumberKey list, NumberKey crowdingOut, double fear)
    {
        /// <summary>Chance of an occasion.</summary>
        public readonly double Occasion = numbers[occasion];

        /// <summary>Weight of the legal sanction.</summary>
        public readonly double Law = numbers[law];

        /// <summary>Weight of being listed.</summary>
        public readonly double List = numbers[list] * fear;

        /// <summary>Share of the moral motive that is not crowded out.</summary>
        public readonly double Kept = 1 - (numbers[crowdingOut] * ReferenceLasting.Of(numbers, then => then[ScoringKeys.Salience]));
    }
}
