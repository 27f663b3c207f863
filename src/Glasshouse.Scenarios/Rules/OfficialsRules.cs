using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Corruption of officials and who watches them.</summary>
/// <remarks>Scenario section <c>officials:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct OfficialsRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public OfficialsRules(NumbersAt numbers)
    {
        Start = numbers[OfficialsKeys.Start];
        Growth = numbers[OfficialsKeys.Growth];
        Rent = numbers[OfficialsKeys.Rent] * SanctionsRules.Breadth(numbers) * numbers[ScoringKeys.Salience];
        AuditPull = numbers[OfficialsKeys.AuditPull] * numbers[OfficialsKeys.Oversight];
        Oversight = numbers[OfficialsKeys.Oversight];
        Spill = numbers[OfficialsKeys.Spill];
        Floor = numbers[OfficialsKeys.Floor];
        Favours = numbers[OfficialsKeys.Friends] > 0 ? numbers[OfficialsKeys.Favours] : 0;
        FriendBelow = Scale.ToChance(numbers[OfficialsKeys.Friends]);
        SelfErasure = Scale.ToChance(numbers[OfficialsKeys.SelfErasure] * (1 - numbers[OfficialsKeys.Oversight]));
        ScoredPull = numbers[OfficialsKeys.ScoredPull] * numbers[OfficialsKeys.Oversight] * numbers[ScoringKeys.Salience] * numbers[ScoringKeys.On];
    }

    /// <summary>Corrupt share at the start.</summary>
    public double Start { get; }

    /// <summary>Speed in a month.</summary>
    public double Growth { get; }

    /// <summary>Pull of the rents that list and score create.</summary>
    public double Rent { get; }

    /// <summary>Pull of independent audit.</summary>
    public double AuditPull { get; }

    /// <summary>Independence of oversight, 0…1.</summary>
    public double Oversight { get; }

    /// <summary>Pull of violations in the region.</summary>
    public double Spill { get; }

    /// <summary>Corruption that arises anew in a month.</summary>
    public double Floor { get; }

    /// <summary>Chance that a friend's record is erased where all officials are corrupt.</summary>
    public double Favours { get; }

    /// <summary>Draws of birth that make a friend in office.</summary>
    public int FriendBelow { get; }

    /// <summary>Chance that the record of an official vanishes, oversight considered.</summary>
    public int SelfErasure { get; }

    /// <summary>Pull of a score of officials that somebody independent keeps.</summary>
    public double ScoredPull { get; }
}
