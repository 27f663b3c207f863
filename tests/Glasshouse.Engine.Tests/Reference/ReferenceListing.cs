using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Entries, right and wrong: page listing.</summary>
internal sealed class ReferenceListing(NumbersAt numbers, ReferenceScoring scoring, ReferenceStanding standing)
{
    private readonly double threshold = numbers[ListingKeys.ScoreThreshold];
    private readonly double courtChance = numbers[ListingKeys.CourtChance];
    private readonly double courtMistake = numbers[ListingKeys.CourtMistake];
    private readonly bool graveEvent = numbers[ListingKeys.GraveEvent] > 0;
    private readonly int term = (int)numbers[ListingKeys.Term];
    private readonly double warning = numbers[ListingKeys.Warning];
    private readonly double heeds = numbers[ListingKeys.Warning] * numbers[ListingKeys.WarningResponse] * numbers[ListingKeys.Publication];
    private readonly double cannotPayLine = numbers[ConductKeys.CannotPayLine];
    private readonly double perkThreshold = numbers[SanctionsKeys.PerkThreshold];
    private readonly bool perks = numbers[SanctionsKeys.PerkThreshold] > 0 && numbers[ScoringKeys.On] > 0;

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (person[Fact.FalseRecord]) person.FalseOnFile = true;
        var below = person[Fact.Adult] && ReferenceScoring.Points(person) < threshold;
        person[Fact.BelowThreshold] = below;
        person.Perks = person[Fact.HighBand] = perks && person[Fact.Adult] && ReferenceScoring.Points(person) >= perkThreshold;
        if (person[Fact.Adult] && !person[Fact.WasListed]) Reasons(person, here, below);
        person[Fact.Listed] = person.MonthsLeft > 0;
        person[Fact.Redlisted] = standing.OnRedlist(person) && !person[Fact.Listed];
        person[Fact.ListedWrongly] = person[Fact.Listed] && person.Wrong;
    }

    // The first reason that holds.
    private void Reasons(ReferencePerson person, ReferenceHere here, bool below)
    {
        var ownFraud = person[Fact.Recorded] && person[Fact.FraudOffence];
        if (below) Enter(person, Fact.EnteredScore, person.FalseOnFile && ReferenceScoring.Points(person) + scoring.FalsePoints(here.PoliticalWeight) >= threshold);
        else if (graveEvent && (ownFraud || person[Fact.FalseMixUp])) Enter(person, Fact.EnteredGrave, !ownFraud);
        else if (person.OpenJudgment && ByCourt(person, here.Luck)) Enter(person, Fact.EnteredCourt, person.Unable);
    }

    private bool ByCourt(ReferencePerson person, ReferenceLuck luck) =>
        luck.Happens(person, Purpose.CourtEntry, courtChance) && (!person.Unable || luck.Happens(person, Purpose.CourtMistake, courtMistake)) && !PaysWhenWarned(person, luck);

    private bool PaysWhenWarned(ReferencePerson person, ReferenceLuck luck)
    {
        person[Fact.Warned] = luck.Happens(person, Purpose.Warning, warning);
        var pays = !person.Unable && person.Savings >= cannotPayLine && luck.Happens(person, Purpose.Warning, heeds);
        if (pays) person.OpenJudgment = false;
        return person[Fact.PaidOnWarning] = pays;
    }

    private void Enter(ReferencePerson person, Fact reason, bool wrong)
    {
        person[reason] = true;
        person[Fact.EnteredWrongly] = wrong;
        person.MonthsLeft = term;
        person.MonthsListed = 0;
        person.AwaitsRemoval = false;
        person.Appeal = ReferenceAppeal.None;
        person.Knows = false;
        person.ByCourt = reason == Fact.EnteredCourt;
        person.Wrong = wrong;
    }
}
