using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Gifts and volunteering.</summary>
/// <remarks>Scenario section <c>giving:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct GivingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public GivingRules(NumbersAt numbers)
    {
        Base = Scale.ToUtility(numbers[GivingKeys.Base] - (0.35 * numbers[GivingKeys.Savings]));
        VolunteeringBase = Scale.ToUtility(numbers[GivingKeys.VolunteeringBase] - (0.35 * numbers[GivingKeys.Savings]));
        Prosociality = Scale.ToFactor(numbers[GivingKeys.Prosociality] * (1 - (numbers[GivingKeys.CrowdingOut] * Lasting.Of(numbers, then => Paid(then) * then[ScoringKeys.Salience]))));
        Savings = Scale.ToUtility(numbers[GivingKeys.Savings]);
        Norm = numbers[GivingKeys.Norm];
        Reward = Scale.ToUtility(numbers[GivingKeys.Reward] * numbers[ScoringKeys.On] * numbers[ScoringKeys.Salience] * numbers[ScoringKeys.Donation] / 100);
        VolunteeringReward = Scale.ToUtility(numbers[GivingKeys.Reward] * numbers[ScoringKeys.On] * numbers[ScoringKeys.Salience] * numbers[ScoringKeys.Volunteering] / 100);
    }

    /// <summary>Log odds of giving without savings.</summary>
    public int Base { get; }

    /// <summary>Log odds of volunteering without savings.</summary>
    public int VolunteeringBase { get; }

    /// <summary>Weight of prosociality after crowding-out, as a factor of 1/8,192.</summary>
    public int Prosociality { get; }

    /// <summary>Weight of savings over the full scale.</summary>
    public int Savings { get; }

    /// <summary>Weight of giving in the region.</summary>
    public double Norm { get; }

    /// <summary>Reward in points for giving.</summary>
    public int Reward { get; }

    /// <summary>Reward in points for volunteering.</summary>
    public int VolunteeringReward { get; }

    private static double Paid(NumbersAt numbers) =>
        numbers[ScoringKeys.On] > 0 && numbers[ScoringKeys.Donation] + numbers[ScoringKeys.Volunteering] > 0 ? 1 : 0;
}
