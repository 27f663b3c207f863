using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Gifts of money and time: page giving.</summary>
internal sealed class ReferenceGiving(NumbersAt numbers)
{
    private readonly double money = numbers[GivingKeys.Base];
    private readonly double time = numbers[GivingKeys.VolunteeringBase];
    private readonly double savings = numbers[GivingKeys.Savings];
    private readonly double norm = numbers[GivingKeys.Norm];
    private readonly double prosociality = numbers[GivingKeys.Prosociality] * (1 - (numbers[GivingKeys.CrowdingOut] * ReferenceLasting.Of(numbers, then => Paid(then) ? then[ScoringKeys.Salience] : 0)));
    private readonly double rewardForMoney = Reward(numbers, ScoringKeys.Donation);
    private readonly double rewardForTime = Reward(numbers, ScoringKeys.Volunteering);

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult]) return;
        var common = (prosociality * person.Prosociality) + (savings * ((person.Savings / 25.5) - 0.35));
        var gift = money + common + (norm * (here.Region.Giving - 0.1));
        person[Fact.Gave] = here.Luck.Chooses(person, Purpose.Giving, gift + rewardForMoney);
        person[Fact.GaveForPoints] = person[Fact.Gave] && !here.Luck.Chooses(person, Purpose.Giving, gift);
        person[Fact.Volunteered] = here.Luck.Chooses(person, Purpose.Volunteering, time + common + rewardForTime);
        person[Fact.VolunteeredForPoints] = person[Fact.Volunteered] && !here.Luck.Chooses(person, Purpose.Volunteering, time + common);
    }

    private static bool Paid(NumbersAt numbers) => numbers[ScoringKeys.On] > 0 && numbers[ScoringKeys.Donation] + numbers[ScoringKeys.Volunteering] > 0;

    private static double Reward(NumbersAt numbers, NumberKey points) =>
        numbers[ScoringKeys.On] > 0 ? numbers[GivingKeys.Reward] * numbers[ScoringKeys.Salience] * numbers[points] / 100 : 0;
}
