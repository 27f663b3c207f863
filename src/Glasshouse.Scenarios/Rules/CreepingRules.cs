using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Rule classes that a rulebook gains and loses.</summary>
/// <remarks>Scenario section <c>creeping:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct CreepingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public CreepingRules(NumbersAt numbers)
    {
        ClassHazard = numbers[CreepingKeys.ClassHazard];
        Removal = numbers[CreepingKeys.Removal] * (1 - numbers[AttitudeKeys.Media]);
        Channels = ObservingRules.Intrusion(numbers);
        Noted = Scale.ToChance(numbers[CreepingKeys.RemarkChance] * ObservingRules.DissentSeen(numbers));
        RemarkPoints = Points(numbers, CreepingKeys.RemarkPoints);
        CompanyPoints = Points(numbers, CreepingKeys.CompanyPoints);
        SilencePoints = Points(numbers, CreepingKeys.SilencePoints);
    }

    /// <summary>Hazard of adding a class at full support and coverage, without oversight.</summary>
    public double ClassHazard { get; }

    /// <summary>Hazard of removal at full oversight and full exposure, what media hide taken away.</summary>
    public double Removal { get; }

    /// <summary>Mean coverage of the channels.</summary>
    public double Channels { get; }

    /// <summary>Chance that a remark or a silence is noted.</summary>
    public int Noted { get; }

    /// <summary>Points taken for a small remark.</summary>
    public int RemarkPoints { get; }

    /// <summary>Points taken for a month beside a listed neighbour.</summary>
    public int CompanyPoints { get; }

    /// <summary>Points taken for silence.</summary>
    public int SilencePoints { get; }

    private static int Points(NumbersAt numbers, NumberKey key) => numbers[ScoringKeys.On] > 0 ? Scale.Round(-numbers[key], 0, 1000) : 0;
}
