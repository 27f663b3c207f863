using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>A stranger in need: page helping.</summary>
internal sealed class ReferenceHelping(NumbersAt numbers)
{
    private readonly double occasion = numbers[HelpingKeys.Occasion];
    private readonly double ground = numbers[HelpingKeys.Base]
        - (numbers[HelpingKeys.Fear] * numbers[HelpingKeys.Blame] * (1 - numbers[HelpingKeys.LawEffect]))
        + (numbers[HelpingKeys.Observed] * numbers[ScoringKeys.Salience]);
    private readonly double bystander = numbers[HelpingKeys.Bystander];
    private readonly double crowds = (2 * numbers[HelpingKeys.Bystanders]) + 1;
    private readonly double prosociality = numbers[HelpingKeys.Prosociality];
    private readonly double violations = numbers[HelpingKeys.Violations];
    private readonly double cameras = numbers[ObservingKeys.CamerasCoverage];
    private readonly double informants = numbers[ObservingKeys.InformantsCoverage];
    private readonly bool scored = numbers[ScoringKeys.On] > 0;

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult] || !here.Luck.Happens(person, Purpose.Emergency, occasion)) return;
        person[Fact.Emergency] = true;
        var others = Math.Floor(here.Luck.Uniform(person, Purpose.Bystanders) * crowds);
        var utility = ground - (bystander * Math.Log(1 + others)) + (prosociality * person.Prosociality) - (violations * person.ViolationsSeen);
        person[Fact.Helped] = here.Luck.Chooses(person, Purpose.Helping, utility);
        var seen = person[Fact.Town] ? 1 - ((1 - cameras) * (1 - informants)) : informants;
        person[Fact.HelpSeen] = scored && person[Fact.Helped] && here.Luck.Happens(person, Purpose.HelpSeen, seen);
    }
}
