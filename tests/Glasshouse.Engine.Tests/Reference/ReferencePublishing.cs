using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What others will see: page publishing.</summary>
internal sealed class ReferencePublishing(NumbersAt numbers)
{
    private readonly double start = numbers[ScoringKeys.Start];
    private readonly bool redlist = numbers[ScoringKeys.On] > 0 && numbers[SanctionsKeys.RedlistThreshold] > 0;

    public void Live(ReferencePerson person)
    {
        var level = (int)Math.Clamp(Math.Floor((ReferenceScoring.Points(person) - start) / 64) + 5, 0, 7);
        if (redlist) level = person[Fact.Redlisted] ? 7 : Math.Min(level, 6);
        person.Now = new ReferenceActs(
            person[Fact.Offended], person.MonthsLeft > 0, person[Fact.SaysSupport], person[Fact.SaysDissent],
            person[Fact.Cooperated] || (person[Fact.Detained] && person.Before.Cooperated), level);
    }
}
