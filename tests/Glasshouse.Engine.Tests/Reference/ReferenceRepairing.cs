using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Ways off the list: page repairing.</summary>
internal sealed class ReferenceRepairing(NumbersAt numbers)
{
    private readonly double pay = numbers[RepairingKeys.Pay];
    private readonly double payUnlisted = numbers[RepairingKeys.PayUnlisted];
    private readonly double serve = numbers[RepairingKeys.Serve];
    private readonly double recordExpiry = numbers[RepairingKeys.RecordExpiry];
    private readonly double cannotPayLine = numbers[ConductKeys.CannotPayLine];
    private readonly double restart = numbers[ListingKeys.ScoreThreshold] + numbers[RepairingKeys.Margin];
    private readonly double start = numbers[ScoringKeys.Start];
    private readonly bool scored = numbers[ScoringKeys.On] > 0;

    public void Live(ReferencePerson person, ReferenceLuck luck)
    {
        var pays = Pays(person, luck);
        if (pays) person.OpenJudgment = person.Unable = false;
        if (person.FalseOnFile && luck.Happens(person, Purpose.RecordExpiry, recordExpiry)) person.FalseOnFile = false;
        if (person[Fact.Listed]) Serve(person, luck, pays);
        person[Fact.OpenJudgment] = person.OpenJudgment;
    }

    private void Serve(ReferencePerson person, ReferenceLuck luck, bool pays)
    {
        person.MonthsLeft--;
        if (person[Fact.AppealUpheld]) Cleared(person);
        else if (person.ByCourt && pays) Leaves(person, Fact.ExitPaid);
        else if (!person.ByCourt && luck.Happens(person, Purpose.Serving, serve)) Leaves(person, Fact.ExitServed);
        else if (person.MonthsLeft == 0) Leaves(person, Fact.ExitTerm);
    }

    private void Leaves(ReferencePerson person, Fact way)
    {
        person[way] = true;
        person[Fact.NeverCleared] = person.Wrong;
        Off(person, restart);
    }

    // A cleared debtor who could not pay owes nothing to the list any more; one who evaded still owes the debt.
    private void Cleared(ReferencePerson person)
    {
        if (person.Wrong)
        {
            person.FalseOnFile = false;
            if (person.ByCourt) person.OpenJudgment = person.Unable = false;
        }

        Off(person, person.Wrong ? Math.Max(restart, start) : restart);
    }

    private void Off(ReferencePerson person, double atLeast)
    {
        if (scored && !person.ByCourt) person.Score = Math.Max(person.Score, atLeast);
        person.MonthsLeft = 0;
        person.Appeal = ReferenceAppeal.None;
        person.Wrong = person.Knows = person.ByCourt = false;
    }

    private bool Pays(ReferencePerson person, ReferenceLuck luck) =>
        person.OpenJudgment && !person[Fact.Judgment] && person.Savings >= cannotPayLine
        && luck.Happens(person, Purpose.Paying, person[Fact.Listed] ? pay : payUnlisted);
}
