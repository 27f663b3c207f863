using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Notice, appeal, verdict: page appealing.</summary>
internal sealed class ReferenceAppealing(NumbersAt numbers)
{
    private readonly bool open = numbers[AppealingKeys.Open] > 0;
    private readonly double notice = numbers[AppealingKeys.Notice];
    private readonly double file = numbers[AppealingKeys.File];
    private readonly double fileWhenWrong = Math.Min(numbers[AppealingKeys.File] * numbers[AppealingKeys.FileWrong], 1);
    private readonly double decide = 1 / numbers[AppealingKeys.MonthsToDecide];
    private readonly double decideIndependent = 1 / numbers[AppealingKeys.IndependentMonths];
    private readonly double capacity = numbers[AppealingKeys.Capacity];
    private readonly bool independentOpen = numbers[AppealingKeys.IndependentOpen] > 0;
    private readonly double giveUp = numbers[AppealingKeys.GiveUp];
    private readonly double agencyWrong = numbers[AppealingKeys.SuccessWrong];
    private readonly double agencyRight = numbers[AppealingKeys.SuccessRight];
    private readonly double independentWrong = numbers[AppealingKeys.IndependentSuccessWrong];
    private readonly double independentRight = numbers[AppealingKeys.IndependentSuccessRight];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Listed]) return;
        if (person.Pending) Decide(person, here);
        if (here.Luck.Happens(person, Purpose.Notice, notice)) person.Knows = true;
        if (open && !person[Fact.Detained] && person.Knows && person.Appeal == ReferenceAppeal.None && here.Luck.Happens(person, Purpose.Filing, FilingChance(person)))
        {
            person[Fact.AppealFiled] = true;
            person.Appeal = ReferenceAppeal.Agency;
        }

        person[Fact.AppealPending] = person.Pending;
    }

    private double FilingChance(ReferencePerson person) => (person.Wrong ? fileWhenWrong : file) * (0.5 + (person.Savings / 25.5));

    private void Decide(ReferencePerson person, ReferenceHere here)
    {
        var wanted = here.Region.Pending * 1000 * Math.Max(decide, decideIndependent);
        var room = wanted > capacity ? capacity / wanted : 1;
        var atAgency = person.Appeal == ReferenceAppeal.Agency;
        if (!here.Luck.Happens(person, Purpose.Deciding, room * (atAgency ? decide : decideIndependent))) return;
        person[Fact.AppealDecided] = true;
        person[Fact.AppealUpheld] = here.Luck.Happens(person, Purpose.Verdict, Success(atAgency, person.Wrong));
        person[Fact.Exonerated] = person[Fact.AppealUpheld] && person.Wrong;
        var lostAtAgency = atAgency && !person[Fact.AppealUpheld];
        var goesOn = lostAtAgency && independentOpen && !here.Luck.Happens(person, Purpose.GivingUp, giveUp);
        person[Fact.GaveUp] = lostAtAgency && !goesOn;
        person.Appeal = goesOn ? ReferenceAppeal.Independent : ReferenceAppeal.Over;
    }

    private double Success(bool atAgency, bool wrong) => atAgency
        ? (wrong ? agencyWrong : agencyRight)
        : (wrong ? independentWrong : independentRight);
}
