using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>voting:</c>. Votes, and credits for voting as wished.</summary>
public static class VotingKeys
{
    /// <summary>Months from one vote to the next; 0 for none.</summary>
    public static readonly NumberKey Interval = new("voting.interval", "months", 0, 120,
        "Months from one vote to the next; 0 for none.") { IsWhole = true };

    /// <summary>Share of adults who vote.</summary>
    public static readonly NumberKey Turnout = new("voting.turnout", "share", 0, 1,
        "Share of adults who vote.");

    /// <summary>Log odds of voting as those in office wish of a person who neither approves nor disapproves.</summary>
    public static readonly NumberKey Lean = new("voting.lean", "weight", -4, 4,
        "Log odds of voting as those in office wish of a person who neither approves nor disapproves.");

    /// <summary>Weight of voting as one thinks.</summary>
    public static readonly NumberKey Truth = new("voting.truth-weight", "weight", 0, 10,
        "Weight of voting as one thinks.");

    /// <summary>Share of voters to whom credits are offered for a vote as wished, which is then looked at.</summary>
    public static readonly NumberKey Offered = new("voting.offered", "share", 0, 1,
        "Share of voters to whom credits are offered for a vote as wished, which is then looked at.");

    /// <summary>Weight of the credits at full political weight for those to whom they are offered.</summary>
    public static readonly NumberKey Reward = new("voting.reward", "weight", 0, 6,
        "Weight of the credits at full political weight for those to whom they are offered.");

    /// <summary>Share of the other votes that become known.</summary>
    public static readonly NumberKey Visible = new("voting.visible", "share", 0, 1,
        "Share of the other votes that become known.");

    /// <summary>Weight of the fear of a known vote at certain detection and full political weight.</summary>
    public static readonly NumberKey Fear = new("voting.fear", "weight", 0, 10,
        "Weight of the fear of a known vote at certain detection and full political weight.");

    /// <summary>Points for a vote as wished at full political weight, for those to whom they were offered.</summary>
    public static readonly NumberKey Points = new("voting.points", "points", 0, 200,
        "Points for a vote as wished at full political weight, for those to whom they were offered.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Interval, Turnout, Lean, Truth, Offered, Reward, Visible, Fear, Points
    ];
}
