using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Work, bills, savings: page shocks.</summary>
internal sealed class ReferenceShocks(NumbersAt numbers)
{
    private readonly double breadth = ReferenceSanctioning.Breadth(numbers);
    private readonly double jobLoss = numbers[ShocksKeys.JobLoss];
    private readonly double jobLossWhenListed = numbers[ShocksKeys.JobLossWhenListed];
    private readonly double jobFinding = numbers[ShocksKeys.JobFinding];
    private readonly double jobFindingWhenListed = numbers[ShocksKeys.JobFindingWhenListed];
    private readonly double hardship = numbers[ShocksKeys.Hardship];
    private readonly double hardshipShare = numbers[ShocksKeys.HardshipShare];
    private readonly double drift = numbers[ShocksKeys.SavingsDrift];
    private readonly double costWithoutWork = numbers[ShocksKeys.CostWithoutWork];
    private readonly double benefits = numbers[SanctionsKeys.Benefits] * numbers[SanctionsKeys.BenefitValue];
    private readonly double kinShare = numbers[ListingKeys.Kin];
    private readonly double perks = numbers[SanctionsKeys.PerkThreshold] > 0 ? numbers[SanctionsKeys.PerkValue] : 0;
    private readonly double redlist = numbers[ScoringKeys.On] > 0 && numbers[SanctionsKeys.RedlistThreshold] > 0 ? numbers[SanctionsKeys.RedlistValue] : 0;

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        Work(person, here.Luck);
        var savings = person.Savings + (drift * (person.Target - person.Savings));
        if (here.Luck.Happens(person, Purpose.Hardship, hardship))
        {
            person[Fact.HadHardship] = true;
            savings -= hardshipShare * savings;
        }

        if (person[Fact.WorkingAge] && !person.Employed) savings = Less(savings, costWithoutWork);
        if (person[Fact.HighBand]) savings = Math.Min(savings + perks, 25.6);
        if (person[Fact.Redlisted]) savings = Math.Min(savings + redlist, 25.6);
        if (person[Fact.Adult]) savings = Less(savings, (perks * here.Region.Perks) + (redlist * here.Region.Redlisted));
        if (person[Fact.WasSanctioned]) savings = Less(savings, benefits);
        if (person[Fact.Kin]) savings = Less(savings, benefits * kinShare);
        person.Savings = Math.Min(savings, 25.5);
    }

    private void Work(ReferencePerson person, ReferenceLuck luck)
    {
        if (!person[Fact.WorkingAge]) return;
        var sanctioned = person[Fact.WasSanctioned] ? breadth : 0;
        if (person.Employed)
        {
            if (luck.Happens(person, Purpose.JobLoss, Math.Min(jobLoss * (1 + (jobLossWhenListed * sanctioned)), 1))) person.Employed = false;
            person[Fact.LostJob] = !person.Employed;
        }
        else
        {
            if (luck.Happens(person, Purpose.JobFinding, jobFinding * (1 - (jobFindingWhenListed * sanctioned)))) person.Employed = true;
            person[Fact.FoundJob] = person.Employed;
        }

        person[Fact.Employed] = person.Employed;
    }

    private static double Less(double savings, double cost) => Math.Max(savings - cost, 0);
}
