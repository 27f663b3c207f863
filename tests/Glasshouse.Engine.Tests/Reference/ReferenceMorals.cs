using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Morals and perceived risk: page morals.</summary>
internal sealed class ReferenceMorals(NumbersAt numbers)
{
    private readonly double back = numbers[MoralsKeys.Return];
    private readonly double normPull = numbers[MoralsKeys.NormPull];
    private readonly double tolerated = numbers[MoralsKeys.Tolerated];
    private readonly double erosion = numbers[MoralsKeys.Erosion] * numbers[MoralsKeys.CrowdingOut] * numbers[ScoringKeys.Salience];
    private readonly double wrongListing = numbers[MoralsKeys.WrongListing];
    private readonly double caught = numbers[MoralsKeys.Caught];
    private readonly double unpunished = numbers[MoralsKeys.Unpunished];
    private readonly double drift = numbers[MoralsKeys.PerceivedDrift];
    private readonly double truth = numbers[MoralsKeys.PerceivedTruth];
    private readonly double worryLine = numbers[AttitudeKeys.WorryLine] * numbers[PopulationKeys.MoralMean];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        person[Fact.Worried] = person[Fact.Adult] && person.ViolationsSeen * person.Morals > worryLine;
        var change = (back * (person.Baseline - person.Morals)) + (normPull * (tolerated - person.ViolationsSeen)) - (erosion * person.Morals);
        if (person[Fact.ListedWrongly]) change -= wrongListing;
        person.Morals = Math.Clamp(person.Morals + change, 0, 1);
        person.Perceived = Math.Clamp(person.Perceived + Learns(person, here), 0, 1);
    }

    private double Learns(ReferencePerson person, ReferenceHere here)
    {
        if (person[Fact.Recorded]) return caught * (1 - person.Perceived);
        if (person[Fact.Offended]) return -unpunished * person.Perceived;
        return (drift * (here.Region.Perceived - person.Perceived)) + (truth * (here.Region.Detection - person.Perceived));
    }
}
