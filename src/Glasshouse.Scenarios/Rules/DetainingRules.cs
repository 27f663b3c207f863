using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>A targeted group and detention.</summary>
/// <remarks>Scenario section <c>detaining:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct DetainingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public DetainingRules(NumbersAt numbers)
    {
        var chance = numbers[DetainingKeys.Chance];
        On = chance > 0 && numbers[DetainingKeys.Targeted] > 0;
        TargetedBelow = Scale.ToChance(numbers[DetainingKeys.Targeted]);
        Months = Scale.Round(numbers[DetainingKeys.Months], 1, 60);
        Chance = Scale.ToChance(chance);
        ChanceOfKin = Scale.ToChance(chance * numbers[DetainingKeys.KinFactor]);
        ChanceOfDissenter = Scale.ToChance(chance * numbers[DetainingKeys.DissentFactor]);
        ChanceOfBoth = Scale.ToChance(chance * numbers[DetainingKeys.KinFactor] * numbers[DetainingKeys.DissentFactor]);
    }

    /// <summary>Whether anybody can be detained.</summary>
    public bool On { get; }

    /// <summary>Draws of birth that make a member of the targeted group.</summary>
    public int TargetedBelow { get; }

    /// <summary>Months of a detention, 1…60.</summary>
    public int Months { get; }

    /// <summary>Chance of an adult of the targeted group.</summary>
    public int Chance { get; }

    /// <summary>Chance of somebody whose household has a detained member.</summary>
    public int ChanceOfKin { get; }

    /// <summary>Chance of somebody who dissented the month before.</summary>
    public int ChanceOfDissenter { get; }

    /// <summary>Chance of somebody of whom both are true.</summary>
    public int ChanceOfBoth { get; }
}
