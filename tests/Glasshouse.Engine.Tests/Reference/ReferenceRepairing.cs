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
    private readonly int delay = (int)numbers[RepairingKeys.Delay];
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
        else if (person.AwaitsRemoval) Wait(person, person.MonthsLeft);
        else if (person.ByCourt && pays)
        {
            person[Fact.PaidNow] = true;
            Wait(person, Math.Min(person.MonthsLeft, delay));
        }
        else if (!person.ByCourt && luck.Happens(person, Purpose.Serving, serve)) Wait(person, Math.Min(person.MonthsLeft, delay));
        else if (person.MonthsLeft == 0) Leaves(person, Fact.ExitTerm);
    }

    // The name stays for so many months more.
    private void Wait(ReferencePerson person, int months)
    {
        person.MonthsLeft = months;
        person.AwaitsRemoval = person[Fact.AwaitingRemoval] = months > 0;
        if (months == 0) Leaves(person, person.ByCourt ? Fact.ExitPaid : Fact.ExitServed);
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
        person.AwaitsRemoval = false;
        person.Appeal = ReferenceAppeal.None;
        person.Wrong = person.Knows = person.ByCourt = false;
    }

    private bool Pays(ReferencePerson person, ReferenceLuck luck) =>
        person.OpenJudgment && !person[Fact.Judgment] && person.Savings >= cannotPayLine
        && luck.Happens(person, Purpose.Paying, person[Fact.Listed] ? pay : payUnlisted);
}
