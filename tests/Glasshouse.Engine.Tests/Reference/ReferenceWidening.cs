using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What added rule classes record: page widening.</summary>
internal sealed class ReferenceWidening(NumbersAt numbers)
{
    private static readonly int[] Neighbours = [-2, -1, 1, 2];

    private readonly double noted = numbers[CreepingKeys.RemarkChance] * ReferenceObserving.DissentSeen(numbers);
    private readonly double remarkPoints = Points(numbers, CreepingKeys.RemarkPoints);
    private readonly double companyPoints = Points(numbers, CreepingKeys.CompanyPoints);
    private readonly double silencePoints = Points(numbers, CreepingKeys.SilencePoints);

    public void Live(ReferencePerson person, int index, ReferenceHere here)
    {
        if (here.Nation.Classes == 0 || !person[Fact.Adult]) return;
        var hears = here.Luck.Happens(person, Purpose.Remark, noted);
        var critical = person.Approval < 0.5;
        var silent = !person[Fact.SaysSupport] && !person[Fact.SaysDissent];
        person[Fact.RemarkRecorded] = InForce(here, RuleClass.Remarks, remarkPoints) && hears && critical;
        person[Fact.SilenceRecorded] = InForce(here, RuleClass.Silence, silencePoints) && hears && !critical && silent;
        person[Fact.CompanyRecorded] = InForce(here, RuleClass.Company, companyPoints) && Neighbours.Any(places => here.Beside(index, places).Before.Listed);
        person[Fact.TrivialRecorded] = person[Fact.RemarkRecorded] || person[Fact.SilenceRecorded] || person[Fact.CompanyRecorded];
        if (person[Fact.RemarkRecorded]) Lose(person, remarkPoints);
        if (person[Fact.SilenceRecorded]) Lose(person, silencePoints);
        if (person[Fact.CompanyRecorded]) Lose(person, companyPoints);
    }

    private static bool InForce(ReferenceHere here, int ruleClass, double points) => (here.Nation.Classes & ruleClass) != 0 && points > 0;

    private static void Lose(ReferencePerson person, double points) => person.Score = Math.Max(person.Score - points, 0);

    private static double Points(NumbersAt numbers, NumberKey key) => numbers[ScoringKeys.On] > 0 ? -numbers[key] : 0;
}
