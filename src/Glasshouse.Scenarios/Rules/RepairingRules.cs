using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Ways off the list other than time and appeal.</summary>
/// <remarks>Scenario section <c>repairing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct RepairingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public RepairingRules(NumbersAt numbers)
    {
        Pay = Scale.ToChance(numbers[RepairingKeys.Pay]);
        PayUnlisted = Scale.ToChance(numbers[RepairingKeys.PayUnlisted]);
        Serve = Scale.ToChance(numbers[RepairingKeys.Serve]);
        Delay = Scale.Round(numbers[RepairingKeys.Delay], 0, 12);
        Restart = Scale.Round(numbers[ListingKeys.ScoreThreshold] + numbers[RepairingKeys.Margin], 0, 2047);
    }

    /// <summary>Chance that a listed debtor with savings pays in a month.</summary>
    public int Pay { get; }

    /// <summary>Chance that an unlisted debtor with savings pays in a month.</summary>
    public int PayUnlisted { get; }

    /// <summary>Chance that a person listed for her score completes a course in a month.</summary>
    public int Serve { get; }

    /// <summary>Months for which a name stays after payment or service.</summary>
    public int Delay { get; }

    /// <summary>Score at which a person restarts.</summary>
    public int Restart { get; }
}
