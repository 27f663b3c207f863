using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>How a person stands when the month begins: page standing.</summary>
internal sealed class ReferenceStanding(NumbersAt numbers)
{
    private readonly bool suspends = numbers[AppealingKeys.Suspends] > 0;
    private readonly double redlist = numbers[ScoringKeys.On] > 0 ? numbers[SanctionsKeys.RedlistThreshold] : 0;

    public void Live(ReferencePerson person)
    {
        person[Fact.WasListed] = person.MonthsLeft > 0;
        person[Fact.WasSanctioned] = person.MonthsLeft > 0 && !Resting(person);
        person[Fact.Employed] = person.Employed;
        person[Fact.HighBand] = person.Perks;
        person[Fact.Redlisted] = OnRedlist(person) && !person[Fact.WasListed];
    }

    /// <summary>True where an adult's score reaches the redlist.</summary>
    public bool OnRedlist(ReferencePerson person) => redlist > 0 && person[Fact.Adult] && ReferenceScoring.Points(person) >= redlist;

    /// <summary>Sanctions rest while an appeal is pending.</summary>
    public bool Resting(ReferencePerson person) => suspends && person.Pending;
}
