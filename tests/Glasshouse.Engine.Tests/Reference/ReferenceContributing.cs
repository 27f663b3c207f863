using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The common good: page contributing.</summary>
internal sealed class ReferenceContributing(NumbersAt numbers)
{
    private readonly bool due = ReferenceCalendar.Falls(numbers, ContributingKeys.Interval);
    private readonly double ground = numbers[ContributingKeys.Base];
    private readonly double morals = numbers[ContributingKeys.Morals];
    private readonly double others = numbers[ContributingKeys.Others];
    private readonly double authority = numbers[ContributingKeys.Authority];
    private readonly double extortion = numbers[ContributingKeys.Extortion];
    private readonly double bribeCost = numbers[ContributingKeys.BribeCost];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!due || !person[Fact.Adult]) return;
        var corruption = here.Region.Corruption;
        var utility = ground + (morals * person.Morals) + (others * (here.Region.Provision - 0.5)) + (authority * (1 - ((1 + extortion) * corruption)));
        person[Fact.ContributionDue] = true;
        person[Fact.Contributed] = here.Luck.Chooses(person, Purpose.Contribution, utility);
        if (person[Fact.Contributed] || person.Savings < bribeCost || !here.Luck.Happens(person, Purpose.ContributionBribe, corruption)) return;
        person[Fact.ContributionBribed] = true;
        person.Savings -= bribeCost;
    }
}
