using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Who a person is: page traits.</summary>
internal sealed class ReferenceTraits(NumbersAt numbers)
{
    private readonly double official = numbers[PopulationKeys.OfficialShare];
    private readonly double student = numbers[PopulationKeys.StudentShare];
    private readonly double mean = numbers[PopulationKeys.MoralMean];
    private readonly double spread = numbers[PopulationKeys.MoralSpread];
    private readonly double savings = numbers[ShocksKeys.MeanSavings];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var age = here.Birth.Uniform(person, Purpose.Age);
        var occupation = here.Birth.Uniform(person, Purpose.Occupation);
        var working = age >= here.Province.ChildShare && age < here.Province.ChildShare + here.Province.WorkingShare;
        person[Fact.Adult] = age >= here.Province.ChildShare;
        person[Fact.WorkingAge] = working;
        person[Fact.Town] = here.Birth.Happens(person, Purpose.Town, here.Province.UrbanShare);
        person[Fact.GroupB] = here.Birth.Happens(person, Purpose.Group, here.Province.MinorityShare);
        person[Fact.Official] = working && occupation < official;
        person[Fact.Student] = working && occupation >= official && occupation < official + student;
    }

    /// <summary>Traits that are numbers: recalled once, since nothing of them changes.</summary>
    public void Recall(ReferencePerson person, ReferenceHere here)
    {
        person.Target = Math.Min(savings * here.Income * -Math.Log(here.Birth.Uniform(person, Purpose.Income)), 25.6);
        person.Baseline = Math.Clamp(mean + (spread * Normal(here.Birth.Uniform(person, Purpose.MoralBaseline))), 0, 1);
        person.Prosociality = Normal(here.Birth.Uniform(person, Purpose.Prosociality));
        person.Outlook = Normal(here.Birth.Uniform(person, Purpose.Attitude));
        person.Privacy = Normal(here.Birth.Uniform(person, Purpose.Privacy));
    }

    // Small draws are large numbers.
    private static double Normal(double uniform) => -ReferenceNormal.Quantile(uniform);
}
