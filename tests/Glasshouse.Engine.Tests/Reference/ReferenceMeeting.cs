using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Cooperation and trust: page meeting.</summary>
internal sealed class ReferenceMeeting(NumbersAt numbers)
{
    private readonly double ground = numbers[MeetingKeys.Base] - (numbers[MeetingKeys.Visible] * numbers[MeetingKeys.VisibleCost]);
    private readonly double trustWeight = numbers[MeetingKeys.TrustWeight];
    private readonly double norm = numbers[MeetingKeys.Norm];
    private readonly double listed = numbers[ListingKeys.Publication] > 0 ? numbers[MeetingKeys.Listed] : 0;
    private readonly double score = numbers[MeetingKeys.Visible] * numbers[MeetingKeys.Score] / 250;
    private readonly double redlisted = numbers[SanctionsKeys.RedlistThreshold] > 0 ? numbers[MeetingKeys.Redlisted] : 0;
    private readonly double trustSpeed = numbers[MeetingKeys.TrustSpeed];

    public void Live(ReferencePerson person, int index, ReferenceHere here)
    {
        if (person[Fact.Detained]) return;
        var partner = here.Beside(index, here.LongOffset).Before;
        var utility = ground + (trustWeight * (person.Trust - 0.5)) - (norm * here.Region.Violations);
        if (partner.Listed) utility -= listed;
        if (partner.Level == 7) utility += redlisted;
        utility += score * Math.Clamp(((partner.Level - 5) * 64) - here.Region.Score, -1023, 1023);
        person[Fact.Cooperated] = here.Luck.Chooses(person, Purpose.Cooperation, utility);
        person.Trust += trustSpeed * ((partner.Cooperated ? 1 : 0) - person.Trust);
    }
}
