using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Records against the innocent: page accusing.</summary>
internal sealed class ReferenceAccusing(NumbersAt numbers)
{
    private readonly double face = numbers[ObservingKeys.CamerasCoverage] * numbers[ObservingKeys.Scans] * numbers[ObservingKeys.FalseMatch] * (1 - numbers[ObservingKeys.HumanCheck]);
    private readonly double faceRatio = numbers[ObservingKeys.FalseMatchRatio];
    private readonly double mixUpRatio = numbers[ObservingKeys.MixUpRatio];
    private readonly double capturedRecord = numbers[ObservingKeys.CapturedRecord];
    private readonly double grudge = numbers[ObservingKeys.Grudge] * numbers[ObservingKeys.InformantsCoverage];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!person[Fact.Adult]) return;
        var draw = here.Luck.Uniform(person, Purpose.FalseRecord, Purpose.FalseRecordFine);
        var cause = Cause(person, here, draw);
        if (cause == Fact.Count) return;
        person[cause] = true;
        person[Fact.FalseRecord] = true;
    }

    // Which cause the draw falls to; nobody's if it is beyond the last, or if the cause cannot touch her.
    private Fact Cause(ReferencePerson person, ReferenceHere here, double draw)
    {
        var groupB = person[Fact.GroupB];
        var share = here.Region.GroupB;
        var mixedUp = here.Region.MixedUp / (1 - share + (share * mixUpRatio));
        draw -= groupB ? face * faceRatio : face;
        if (draw < 0) return person[Fact.Town] ? Fact.FalseFace : Fact.Count;
        draw -= groupB ? mixedUp * mixUpRatio : mixedUp;
        if (draw < 0) return Fact.FalseMixUp;
        draw -= capturedRecord * here.Region.Corruption * here.PoliticalWeight;
        if (draw < 0) return person.Before.Dissent ? Fact.FalseCaptured : Fact.Count;
        return draw < grudge ? Fact.FalseGrudge : Fact.Count;
    }
}
