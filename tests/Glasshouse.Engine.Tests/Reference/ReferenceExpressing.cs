using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Support, dissent, silence: page expressing.</summary>
internal sealed class ReferenceExpressing(NumbersAt numbers)
{
    private readonly double truth = numbers[AttitudeKeys.Truth];
    private readonly double conformity = numbers[AttitudeKeys.Conformity];
    private readonly double speakingCost = numbers[AttitudeKeys.SpeakingCost];
    private readonly double dissentCost = numbers[AttitudeKeys.DissentCost];
    private readonly double reward = numbers[AttitudeKeys.Reward];
    private readonly double punishment = numbers[AttitudeKeys.Punishment];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult]) return;
        var voice = (truth * ((2 * person.Approval) - 1)) + (conformity * (person.SupportSeen - 0.5));
        person[Fact.SaysSupport] = here.Luck.Chooses(person, Purpose.Support, voice + (reward * here.PoliticalWeight) - speakingCost);
        if (person[Fact.SaysSupport]) return;
        person[Fact.SaysDissent] = here.Luck.Chooses(person, Purpose.Dissent, -voice - (punishment * here.PoliticalWeight * person.Perceived) - dissentCost);
    }
}
