using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What people give to the common good.</summary>
/// <remarks>Scenario section <c>contributing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ContributingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ContributingRules(NumbersAt numbers)
    {
        var interval = (int)numbers[ContributingKeys.Interval];
        Due = interval > 0 && numbers.Month.Ordinal % interval == 0;
        Base = numbers[ContributingKeys.Base];
        Morals = Scale.ToUtility(numbers[ContributingKeys.Morals]);
        Others = numbers[ContributingKeys.Others];
        Authority = numbers[ContributingKeys.Authority];
        Extortion = numbers[ContributingKeys.Extortion];
        BribeCost = Scale.Round(numbers[ContributingKeys.BribeCost] * 10, 0, 255);
        BribeLine = Scale.ToSavingsLine(numbers[ContributingKeys.BribeCost]);
    }

    /// <summary>Whether contributions are called for this month.</summary>
    public bool Due { get; }

    /// <summary>Log odds without morals, others and authority.</summary>
    public double Base { get; }

    /// <summary>Weight of morals.</summary>
    public int Morals { get; }

    /// <summary>Weight of what others contributed.</summary>
    public double Others { get; }

    /// <summary>Strength of the authority.</summary>
    public double Authority { get; }

    /// <summary>How much of it turns against contributing under full corruption.</summary>
    public double Extortion { get; }

    /// <summary>Cost of being let off, in tenths of a month.</summary>
    public int BribeCost { get; }

    /// <summary>Savings felt from which on a person can pay that bribe.</summary>
    public int BribeLine { get; }
}
