using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The state's picture: page polling.</summary>
internal sealed class ReferencePolling(NumbersAt numbers)
{
    private readonly double sample = numbers[AttitudeKeys.PollSample];
    private readonly double refusal = numbers[AttitudeKeys.PollRefusal];
    private readonly double fear = numbers[AttitudeKeys.PollFear];
    private readonly double fearPolitical = numbers[AttitudeKeys.PollFearPolitical];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var chance = Math.Min(sample / here.Nation.Adults, 1);
        if (!person[Fact.Adult] || !here.Luck.Happens(person, Purpose.PollAsked, Purpose.PollAskedFine, chance)) return;
        person[Fact.PollAsked] = true;
        if (here.Luck.Happens(person, Purpose.PollRefusal, refusal)) return;
        person[Fact.PollAnswered] = true;
        person[Fact.PollApproved] = person[Fact.Approves] || here.Luck.Happens(person, Purpose.PollFear, fear + (fearPolitical * here.PoliticalWeight));
    }
}
