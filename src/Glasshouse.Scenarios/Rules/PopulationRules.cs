using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Who lives in the society.</summary>
/// <remarks>Scenario section <c>population:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct PopulationRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public PopulationRules(NumbersAt numbers)
    {
        OfficialBelow = Scale.ToChance(numbers[PopulationKeys.OfficialShare]);
        StudentBelow = Scale.ToChance(numbers[PopulationKeys.OfficialShare] + numbers[PopulationKeys.StudentShare]);
        MoralMean = Scale.ToShare(numbers[PopulationKeys.MoralMean]);
        MoralSpread = Scale.ToFactor(numbers[PopulationKeys.MoralSpread] * 16);
    }

    /// <summary>Chance of holding public office, of working-age adults.</summary>
    public int OfficialBelow { get; }

    /// <summary>Chance of office or study together.</summary>
    public int StudentBelow { get; }

    /// <summary>Mean moral baseline.</summary>
    public int MoralMean { get; }

    /// <summary>Standard deviation of the moral baseline, as a factor of 1/8,192 to a standard normal number of 1/2,048.</summary>
    public int MoralSpread { get; }
}
