using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What the country remembers, and how far politics has crept into the rulebook: page officials.</summary>
internal sealed class ReferenceNation(long people)
{
    public double Violations = 0.02, Support = 0.5, Adults = people * 0.82, Creep;

    /// <summary>Rule classes that the rulebook has gained.</summary>
    public int Classes;

    /// <summary>Weight of political conduct in force.</summary>
    public double PoliticalWeight(NumbersAt numbers) => Math.Min(1, numbers[ScoringKeys.PoliticalWeight] + Creep);

    /// <summary>Takes in a month.</summary>
    public void Remember(double[] counts, NumbersAt numbers, ReferenceLuck luck)
    {
        Adults = Math.Max(counts[(int)Outcome.Adults], 1);
        Violations += ((counts[(int)Outcome.Offenders] / Adults) - Violations) / 4;
        Support += ((counts[(int)Outcome.ExpressSupport] / Adults) - Support) / 4;
        var opening = Support * (1 - numbers[OfficialsKeys.Oversight]) * ReferenceAttitude.Channels(numbers);
        var exposed = Math.Min(1, 1000 * (counts[(int)Outcome.Exonerated] + counts[(int)Outcome.OfficialsRecorded]) / Adults);
        var closing = numbers[CreepingKeys.Removal] * (1 - numbers[AttitudeKeys.Media]) * numbers[OfficialsKeys.Oversight] * exposed;
        Creep += (numbers[ScoringKeys.ScopeCreep] * opening * (1 - PoliticalWeight(numbers))) - (closing * Creep);
        Widen(numbers[CreepingKeys.ClassHazard] * opening, closing, luck);
        if (numbers.RegimeEnds) (Creep, Classes) = (0, 0);
    }

    // A class in force can only go, one that is not can only come.
    private void Widen(double adding, double removing, ReferenceLuck luck)
    {
        var (remarks, company, silence, _) = Philox.Block(luck.Seed, (uint)Purpose.RuleClass, luck.Month, 2, 0);
        foreach (var (ruleClass, draw) in new[] { (RuleClass.Remarks, remarks), (RuleClass.Company, company), (RuleClass.Silence, silence) })
            if (draw / 4294967296.0 < ((Classes & ruleClass) == 0 ? adding : removing)) Classes ^= ruleClass;
    }
}
