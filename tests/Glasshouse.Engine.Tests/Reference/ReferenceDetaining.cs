using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Detention of a targeted group and its end: pages kin-flagging, detaining, releasing.</summary>
internal sealed class ReferenceDetaining(NumbersAt numbers)
{
    private const int Household = 4;

    private readonly bool on = numbers[DetainingKeys.Chance] > 0 && numbers[DetainingKeys.Targeted] > 0;
    private readonly double targeted = numbers[DetainingKeys.Targeted];
    private readonly double chance = numbers[DetainingKeys.Chance];
    private readonly double kinFactor = numbers[DetainingKeys.KinFactor];
    private readonly double dissentFactor = numbers[DetainingKeys.DissentFactor];
    private readonly int months = (int)numbers[DetainingKeys.Months];

    /// <summary>Whose household has a detained member.</summary>
    public void Flag(ReferencePerson[] people)
    {
        if (!on) return;
        foreach (var person in people) person[Fact.WasDetained] = person.DetentionLeft > 0;
        foreach (var household in people.Chunk(Household))
        {
            var inside = household.Any(person => person[Fact.WasDetained]);
            foreach (var person in household) person[Fact.KinFlagged] = inside && !person[Fact.WasDetained];
        }
    }

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!on || !person[Fact.Adult]) return;
        person[Fact.Targeted] = here.Birth.Happens(person, Purpose.Detention, targeted);
        person[Fact.Detained] = person[Fact.WasDetained];
        if (person[Fact.Targeted] && !person[Fact.Detained] && here.Luck.Happens(person, Purpose.Detention, Chance(person))) Enter(person);
        if (person[Fact.Detained]) person[Fact.Adult] = person[Fact.WorkingAge] = person[Fact.Employed] = false;
    }

    /// <summary>A month of detention passes, and what it set aside is true again.</summary>
    public void Release(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Detained]) return;
        person.DetentionLeft = Math.Max(person.DetentionLeft - 1, 0);
        person[Fact.DetentionExit] = person.DetentionLeft == 0;
        person[Fact.Adult] = true;
        person[Fact.WorkingAge] = here.Birth.Uniform(person, Purpose.Age) < here.Province.ChildShare + here.Province.WorkingShare;
        person[Fact.Approves] = person.Approval > 0.5;
    }

    private double Chance(ReferencePerson person) =>
        Math.Min(chance * (person[Fact.KinFlagged] ? kinFactor : 1) * (person.Before.Dissent ? dissentFactor : 1), 1);

    private void Enter(ReferencePerson person)
    {
        var guilty = person.Before.Offended || (person[Fact.WasListed] && !person.Wrong) || person.OpenJudgment;
        person[Fact.Detained] = person[Fact.DetentionEntry] = true;
        person[Fact.DetainedWithoutOffence] = !guilty;
        person.DetentionLeft = months;
        person.Employed = false;
    }
}
