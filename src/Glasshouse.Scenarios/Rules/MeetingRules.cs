using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Cooperation between strangers, and trust.</summary>
/// <remarks>Scenario section <c>meeting:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct MeetingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public MeetingRules(NumbersAt numbers)
    {
        Base = Scale.ToUtility(numbers[MeetingKeys.Base] - (numbers[MeetingKeys.Visible] * numbers[MeetingKeys.VisibleCost]) - (numbers[MeetingKeys.TrustWeight] / 2));
        Norm = Scale.ToUtility(numbers[MeetingKeys.Norm]);
        Score = Scale.ToUtility(numbers[MeetingKeys.Visible] * numbers[MeetingKeys.Score] * 64 / 250);
        Listed = numbers[ListingKeys.Publication] > 0 ? Scale.ToUtility(numbers[MeetingKeys.Listed]) : 0;
        Redlisted = numbers[SanctionsKeys.RedlistThreshold] > 0 ? Scale.ToUtility(numbers[MeetingKeys.Redlisted]) : 0;
        TrustSpeed = Scale.ToShare(numbers[MeetingKeys.TrustSpeed]);
        TrustStart = Scale.Round(numbers[MeetingKeys.TrustStart] * 255, 0, 255);
        TrustWeight = Scale.ToUtility(numbers[MeetingKeys.TrustWeight]);
    }

    /// <summary>Log odds of cooperation without trust.</summary>
    public int Base { get; }

    /// <summary>Weight of violations in the region.</summary>
    public int Norm { get; }

    /// <summary>Weight of one level (64 points) of a partner's score.</summary>
    public int Score { get; }

    /// <summary>Weight of a partner's published listing.</summary>
    public int Listed { get; }

    /// <summary>Weight of a partner on the redlist; 0 where there is none.</summary>
    public int Redlisted { get; }

    /// <summary>Share of the gap to the last experience that closes in a month.</summary>
    public int TrustSpeed { get; }

    /// <summary>Trust at the start, in 1/255.</summary>
    public int TrustStart { get; }

    /// <summary>Weight of own trust over the full scale.</summary>
    public int TrustWeight { get; }
}
