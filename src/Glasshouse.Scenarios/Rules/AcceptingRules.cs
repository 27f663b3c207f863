using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Who accepts that data about people are collected, and what objecting does to approval.</summary>
/// <remarks>Scenario section <c>accepting:</c>; page <c>docs/model/accepting.md</c>. Standard deviations in 1/2,048, shares in 1/32,767.</remarks>
public readonly struct AcceptingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public AcceptingRules(NumbersAt numbers)
    {
        var outlook = numbers[AcceptingKeys.Outlook];
        StateLean = Lean(numbers[AcceptingKeys.State], numbers[AcceptingKeys.StateWear] * ObservingRules.StateIntrusion(numbers));
        BusinessLean = Lean(numbers[AcceptingKeys.Business], numbers[AcceptingKeys.BusinessWear] * ObservingRules.BusinessIntrusion(numbers));
        Outlook = Scale.ToShare(outlook);
        Privacy = Scale.ToShare(Math.Sqrt(1 - (outlook * outlook)));
        StateObjection = Scale.ToShare(numbers[AttitudeKeys.Intrusion] * ObservingRules.StateIntrusion(numbers) * 0.6);
        BusinessObjection = Scale.ToShare(numbers[AttitudeKeys.Intrusion] * ObservingRules.BusinessIntrusion(numbers) * 0.4);
    }

    /// <summary>How far the middling person leans towards accepting collection by the state.</summary>
    public int StateLean { get; }

    /// <summary>The same for collection by business.</summary>
    public int BusinessLean { get; }

    /// <summary>Weight of lasting outlook for the state, per standard deviation.</summary>
    public int Outlook { get; }

    /// <summary>Weight of care for privacy for the state, per standard deviation; for business it is 1.</summary>
    public int Privacy { get; }

    /// <summary>Approval lost by those who do not accept collection by the state.</summary>
    public int StateObjection { get; }

    /// <summary>Approval lost by those who do not accept collection by business.</summary>
    public int BusinessObjection { get; }

    // A share of nobody or of everybody lies at the ends of the curve; both stay within 4.3 standard deviations.
    private static int Lean(double share, double wear) =>
        Scale.ToUtility(Elementary.NormalQuantile(Math.Clamp(share, 0.00001, 0.99999)) - wear);
}
