using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Votes, and credits for voting as wished.</summary>
/// <remarks>Scenario section <c>voting:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct VotingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public VotingRules(NumbersAt numbers)
    {
        var interval = (int)numbers[VotingKeys.Interval];
        Due = interval > 0 && numbers.Month.Ordinal % interval == 0;
        Turnout = Scale.ToChance(numbers[VotingKeys.Turnout]);
        Lean = Scale.ToUtility(numbers[VotingKeys.Lean]);
        Truth = Scale.ToUtility(numbers[VotingKeys.Truth]);
        Offered = Scale.ToChance(numbers[VotingKeys.Offered]);
        Reward = numbers[VotingKeys.Reward];
        Fear = numbers[VotingKeys.Fear] * numbers[VotingKeys.Visible];
        Points = numbers[ScoringKeys.On] * numbers[VotingKeys.Points];
    }

    /// <summary>Whether there is a vote this month.</summary>
    public bool Due { get; }

    /// <summary>Chance of voting.</summary>
    public int Turnout { get; }

    /// <summary>Log odds of voting as wished without an opinion.</summary>
    public int Lean { get; }

    /// <summary>Weight of voting as one thinks.</summary>
    public int Truth { get; }

    /// <summary>Chance that credits are offered.</summary>
    public int Offered { get; }

    /// <summary>Weight of the credits at full political weight.</summary>
    public double Reward { get; }

    /// <summary>Weight of the fear of a known vote at certain detection and full political weight, times the share that becomes known.</summary>
    public double Fear { get; }

    /// <summary>Points for a vote as wished at full political weight; 0 without a score.</summary>
    public double Points { get; }
}
