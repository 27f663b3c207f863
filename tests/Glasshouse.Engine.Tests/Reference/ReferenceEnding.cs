using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The last month of a regime: page ending.</summary>
internal sealed class ReferenceEnding(NumbersAt numbers)
{
    public void Live(ReferencePerson person)
    {
        if (!numbers.RegimeEnds) return;
        person[Fact.ExitEnd] = person.MonthsLeft > 0;
        if (person[Fact.ExitEnd] && person.Wrong) person[Fact.NeverCleared] = true;
        person.MonthsLeft = person.DetentionLeft = 0;
        person.Wrong = person.Knows = person.ByCourt = person.FalseOnFile = person.Perks = person.AwaitsRemoval = false;
        person.Appeal = ReferenceAppeal.None;
        person.Score = numbers[ScoringKeys.Start];
    }
}
