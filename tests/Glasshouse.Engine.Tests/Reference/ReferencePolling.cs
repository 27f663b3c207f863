using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The state's picture, asked outright and by lists: page polling.</summary>
internal sealed class ReferencePolling(NumbersAt numbers)
{
    private readonly double sample = numbers[AttitudeKeys.PollSample];
    private readonly double refusal = numbers[AttitudeKeys.PollRefusal];
    private readonly double fear = numbers[AttitudeKeys.PollFear];
    private readonly double fearPolitical = numbers[AttitudeKeys.PollFearPolitical];
    private readonly double silence = numbers[AttitudeKeys.PollSilence];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var chance = Math.Min(sample / here.Nation.Adults, 1);
        if (!person[Fact.Adult] || !here.Luck.Happens(person, Purpose.PollAsked, Purpose.PollAskedFine, chance)) return;
        person[Fact.PollAsked] = true;
        if (here.Luck.Happens(person, Purpose.PollRefusal, refusal)) return;
        List(person, here.Luck);
        var afraid = fear + (fearPolitical * here.PoliticalWeight);
        if (!person[Fact.Approves] && here.Luck.Happens(person, Purpose.PollFear, afraid * silence)) return;
        person[Fact.PollAnswered] = true;
        person[Fact.PollApproved] = person[Fact.Approves] || here.Luck.Happens(person, Purpose.PollFear, afraid);
    }

    // Which list, and which of three things are true of her: four tosses of a coin, the last bits of one draw.
    private static void List(ReferencePerson person, ReferenceLuck luck)
    {
        var tosses = (int)(luck.Uniform(person, Purpose.ListQuestion) * 65536) & 15;
        var isLong = (tosses & 1) == 1;
        person.Items = ((tosses >> 1) & 1) + ((tosses >> 2) & 1) + ((tosses >> 3) & 1) + (isLong && person[Fact.Approves] ? 1 : 0);
        person[Fact.ListLong] = isLong;
        person[Fact.ListShort] = !isLong;
    }
}
