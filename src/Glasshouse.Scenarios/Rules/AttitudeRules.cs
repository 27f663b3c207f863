using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What people think of the order they live under, and say.</summary>
/// <remarks>Scenario section <c>attitude:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct AttitudeRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public AttitudeRules(NumbersAt numbers)
    {
        Base = Scale.ToShare(numbers[AttitudeKeys.Base]);
        Order = Scale.ToShare(numbers[AttitudeKeys.Order]);
        OrderSlope = Scale.ToFactor(numbers[AttitudeKeys.OrderSlope] * (1 - numbers[AttitudeKeys.Media]) / 8);
        SupportSeen = Scale.ToShare(numbers[AttitudeKeys.SupportSeen]);
        OwnListing = Scale.ToShare(numbers[AttitudeKeys.OwnListing]);
        OwnWrongListing = Scale.ToShare(numbers[AttitudeKeys.OwnWrongListing]);
        Corruption = numbers[AttitudeKeys.Corruption] * (1 - numbers[AttitudeKeys.Media]);
        Anchor = Scale.ToShare(numbers[AttitudeKeys.Anchor]);
        Speed = Scale.ToShare(numbers[AttitudeKeys.Speed]);
        Truth = Scale.ToUtility(numbers[AttitudeKeys.Truth]);
        Conformity = Scale.ToUtility(numbers[AttitudeKeys.Conformity]);
        SpeakingCost = Scale.ToUtility(numbers[AttitudeKeys.SpeakingCost]);
        DissentCost = Scale.ToUtility(numbers[AttitudeKeys.DissentCost]);
        Reward = numbers[AttitudeKeys.Reward];
        Punishment = numbers[AttitudeKeys.Punishment];
        WorryLine = Scale.ToShare(numbers[AttitudeKeys.WorryLine] * numbers[PopulationKeys.MoralMean]);
        PollSample = numbers[AttitudeKeys.PollSample];
        PollRefusal = Scale.ToChance(numbers[AttitudeKeys.PollRefusal]);
        PollSilence = numbers[AttitudeKeys.PollSilence];
        PollFear = numbers[AttitudeKeys.PollFear];
        PollFearPolitical = numbers[AttitudeKeys.PollFearPolitical];
    }

    /// <summary>Approval with no other reason.</summary>
    public int Base { get; }

    /// <summary>Weight of order kept.</summary>
    public int Order { get; }

    /// <summary>An eighth of the slope by which violations seen take that weight away, as a factor of 1/8,192.</summary>
    public int OrderSlope { get; }

    /// <summary>Weight of support expressed by others.</summary>
    public int SupportSeen { get; }

    /// <summary>Loss by a listing of her own.</summary>
    public int OwnListing { get; }

    /// <summary>Further loss by a listing without cause.</summary>
    public int OwnWrongListing { get; }

    /// <summary>Loss by corruption that media do not hide.</summary>
    public double Corruption { get; }

    /// <summary>Weight of the lasting attitude, per standard deviation.</summary>
    public int Anchor { get; }

    /// <summary>Share of the gap that closes in a month.</summary>
    public int Speed { get; }

    /// <summary>Weight of saying what one thinks.</summary>
    public int Truth { get; }

    /// <summary>Weight of saying what others say.</summary>
    public int Conformity { get; }

    /// <summary>Reluctance to express support.</summary>
    public int SpeakingCost { get; }

    /// <summary>Reluctance to express dissent.</summary>
    public int DissentCost { get; }

    /// <summary>Reward for support at full political weight.</summary>
    public double Reward { get; }

    /// <summary>Punishment for dissent at full political weight.</summary>
    public double Punishment { get; }

    /// <summary>Violations seen, weighed with morals, above which a person worries.</summary>
    public int WorryLine { get; }

    /// <summary>People asked by the poll.</summary>
    public double PollSample { get; }

    /// <summary>Chance of refusing to answer.</summary>
    public int PollRefusal { get; }

    /// <summary>Share of those who are afraid who leave the question open.</summary>
    public double PollSilence { get; }

    /// <summary>Chance of hiding disapproval in the poll.</summary>
    public double PollFear { get; }

    /// <summary>Further chance at full political weight.</summary>
    public double PollFearPolitical { get; }
}
