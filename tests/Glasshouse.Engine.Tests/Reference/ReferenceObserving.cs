using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Records true, missed, erased, mixed up: page observing.</summary>
internal sealed class ReferenceObserving(NumbersAt numbers)
{
    private readonly double police = Sees(numbers, ObservingKeys.PoliceCoverage, ObservingKeys.PoliceMiss);
    private readonly double cameras = Sees(numbers, ObservingKeys.CamerasCoverage, ObservingKeys.CamerasMiss);
    private readonly double banks = Sees(numbers, ObservingKeys.BanksCoverage, ObservingKeys.BanksMiss);
    private readonly double commerce = Sees(numbers, ObservingKeys.CommerceCoverage, ObservingKeys.CommerceMiss);
    private readonly double courts = Sees(numbers, ObservingKeys.CourtsCoverage, ObservingKeys.CourtsMiss);
    private readonly double universities = Sees(numbers, ObservingKeys.UniversitiesCoverage, ObservingKeys.UniversitiesMiss);
    private readonly double informants = Sees(numbers, ObservingKeys.InformantsCoverage, ObservingKeys.InformantsMiss);
    private readonly double dissent = DissentSeen(numbers);
    private readonly double audit = Sees(numbers, ObservingKeys.AuditCoverage, ObservingKeys.AuditMiss);
    private readonly double erasureLine = numbers[ObservingKeys.ErasureLine];
    private readonly double erasureShare = numbers[ObservingKeys.ErasureShare];
    private readonly double erasureCost = numbers[ObservingKeys.ErasureCost];
    private readonly double mixUp = numbers[ObservingKeys.MixUp];
    private readonly double friends = numbers[OfficialsKeys.Friends];
    private readonly double favours = numbers[OfficialsKeys.Favours];
    private readonly double selfErasure = numbers[OfficialsKeys.SelfErasure] * (1 - numbers[OfficialsKeys.Oversight]);

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (person[Fact.Offended]) Observe(person, here);
        if (here.PoliticalWeight > 0 && person[Fact.SaysDissent])
            person[Fact.DissentRecorded] = here.Luck.Happens(person, Purpose.DissentSeen, dissent);
    }

    private void Observe(ReferencePerson person, ReferenceHere here)
    {
        if (!here.Luck.Happens(person, Purpose.Seen, Chance(person))) person[Fact.Missed] = true;
        else if (person.Savings > erasureLine && here.Luck.Happens(person, Purpose.Erasure, here.Region.Corruption * erasureShare))
        {
            person[Fact.Erased] = true;
            person.Savings = Math.Max(person.Savings - erasureCost, 0);
        }
        else if (WithoutMoney(person, here)) person[Fact.Erased] = true;
        else if (here.Luck.Happens(person, Purpose.MixUp, mixUp)) person[Fact.MixedUp] = true;
        else person[Fact.Recorded] = true;
    }

    // As a favour to a friend, or by officials for their own.
    private bool WithoutMoney(ReferencePerson person, ReferenceHere here)
    {
        person[Fact.ErasedFavour] = here.Birth.Happens(person, Purpose.Favour, friends)
            && here.Luck.Happens(person, Purpose.Favour, favours * here.Region.Corruption);
        person[Fact.ErasedOffice] = !person[Fact.ErasedFavour] && person[Fact.Official] && here.Luck.Happens(person, Purpose.SelfErasure, selfErasure);
        return person[Fact.ErasedFavour] || person[Fact.ErasedOffice];
    }

    /// <summary>Chance that a channel sees what a person says.</summary>
    public static double DissentSeen(NumbersAt numbers) => Any(
        Sees(numbers, ObservingKeys.PlatformsCoverage, ObservingKeys.PlatformsMiss),
        Sees(numbers, ObservingKeys.InformantsCoverage, ObservingKeys.InformantsMiss));

    private double Chance(ReferencePerson person)
    {
        if (person[Fact.FraudOffence]) return Any(police, banks, commerce);
        if (person[Fact.JudgmentEvaded]) return courts;
        if (person[Fact.AcademicOffence]) return universities;
        if (person[Fact.BribeTaken]) return audit;
        return person[Fact.Town] ? Any(police, cameras, informants) : Any(police, informants);
    }

    private static double Any(params ReadOnlySpan<double> channels)
    {
        var none = 1.0;
        foreach (var sees in channels) none *= 1 - sees;
        return 1 - none;
    }

    private static double Sees(NumbersAt numbers, NumberKey coverage, NumberKey miss) => numbers[coverage] * (1 - numbers[miss]);
}
