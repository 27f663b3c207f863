using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>A stranger in need, and whether the helper is blamed: page helping.</summary>
internal sealed class ReferenceHelping(NumbersAt numbers)
{
    private const int Crowd = 4;

    private readonly double occasion = numbers[HelpingKeys.Occasion];
    private readonly double ambiguous = numbers[HelpingKeys.Ambiguous];
    private readonly double ground = numbers[HelpingKeys.Base] + (numbers[HelpingKeys.Observed] * numbers[ScoringKeys.Salience]);
    private readonly double fearWeight = numbers[HelpingKeys.Fear] * (1 - (numbers[HelpingKeys.Law] * numbers[HelpingKeys.LawEffect]));
    private readonly double reward = numbers[ScoringKeys.On] * numbers[GivingKeys.Reward] * numbers[ScoringKeys.Salience] * numbers[ScoringKeys.Heroic] / 100;
    private readonly double plainEffect = numbers[HelpingKeys.Bystander];
    private readonly double ambiguousEffect = numbers[HelpingKeys.AmbiguousBystander];
    private readonly double crowds = (2 * numbers[HelpingKeys.Bystanders]) + 1;
    private readonly double prosociality = numbers[HelpingKeys.Prosociality];
    private readonly double violations = numbers[HelpingKeys.Violations];
    private readonly double accusation = numbers[HelpingKeys.Accusation] * (1 - (numbers[HelpingKeys.Law] * (1 - numbers[HelpingKeys.AccusationUnderLaw])));
    private readonly double liable = numbers[HelpingKeys.Liable] * (1 - numbers[HelpingKeys.Law]);
    private readonly double liabilityCost = numbers[HelpingKeys.LiabilityCost];
    private readonly double cameras = numbers[ObservingKeys.CamerasCoverage];
    private readonly double informants = numbers[ObservingKeys.InformantsCoverage];
    private readonly bool scored = numbers[ScoringKeys.On] > 0;

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult] || !here.Luck.Happens(person, Purpose.Emergency, occasion)) return;
        var present = here.Luck.Uniform(person, Purpose.Bystanders) * crowds;
        var others = Math.Floor(present);
        person[Fact.Emergency] = true;
        person[Fact.Ambiguous] = here.Luck.Happens(person, Purpose.Emergency, occasion * ambiguous);
        person[Fact.Alone] = others == 0;
        person[Fact.Crowded] = others >= Crowd;
        var plain = LogOdds(here, others, person[Fact.Ambiguous], person.Prosociality, person.ViolationsSeen);
        person[Fact.Helped] = here.Luck.Chooses(person, Purpose.Helping, plain + reward);
        person[Fact.HelpedForPoints] = person[Fact.Helped] && !here.Luck.Chooses(person, Purpose.Helping, plain);
        if (present - others < 1 / (others + 1)) Victim(person, here, others);
        if (person[Fact.Helped]) Blame(person, here.Luck);
        var seen = person[Fact.Town] ? 1 - ((1 - cameras) * (1 - informants)) : informants;
        person[Fact.HelpSeen] = scored && person[Fact.Helped] && here.Luck.Happens(person, Purpose.HelpSeen, seen);
    }

    private double LogOdds(ReferenceHere here, double others, bool unclear, double prosocial, double violationsSeen) =>
        ground - (fearWeight * here.Region.Fear) - ((unclear ? ambiguousEffect : plainEffect) * Math.Log(1 + others)) + (prosociality * prosocial) - (violations * violationsSeen);

    private void Victim(ReferencePerson person, ReferenceHere here, double others)
    {
        var nobody = Math.Pow(1 - OtherHelps(here, others, person[Fact.Ambiguous]), others);
        person[Fact.Victim] = true;
        person[Fact.VictimHelped] = person[Fact.Helped] || !here.Luck.Happens(person, Purpose.OthersHelp, nobody);
    }

    // Somebody of whom only the region is known: her prosociality at three points of the normal distribution.
    private double OtherHelps(ReferenceHere here, double others, bool unclear)
    {
        var seen = (0.8 * here.Region.Violations) + (0.2 * here.Nation.Violations);
        double Chance(double prosocial) => 1 / (1 + Math.Exp(-LogOdds(here, others, unclear, prosocial, seen)));
        return ((4 * Chance(0)) + Chance(Math.Sqrt(3)) + Chance(-Math.Sqrt(3))) / 6;
    }

    private void Blame(ReferencePerson person, ReferenceLuck luck)
    {
        person[Fact.Accused] = luck.Happens(person, Purpose.Accusation, accusation);
        person[Fact.Charged] = person[Fact.Accused] && luck.Happens(person, Purpose.Liability, liable);
        if (person[Fact.Charged]) person.Savings = Math.Max(person.Savings - liabilityCost, 0);
    }
}
