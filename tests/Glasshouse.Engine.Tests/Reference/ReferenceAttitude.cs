using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Private approval: page attitude.</summary>
internal sealed class ReferenceAttitude(NumbersAt numbers)
{
    private readonly double ground = numbers[AttitudeKeys.Base];
    private readonly double objectionToState = numbers[AttitudeKeys.Intrusion] * 0.6 * ReferenceAccepting.ByState(numbers);
    private readonly double objectionToBusiness = numbers[AttitudeKeys.Intrusion] * 0.4 * ReferenceAccepting.ByBusiness(numbers);
    private readonly double order = numbers[AttitudeKeys.Order];
    private readonly double orderSlope = numbers[AttitudeKeys.OrderSlope] * (1 - numbers[AttitudeKeys.Media]);
    private readonly double supportSeen = numbers[AttitudeKeys.SupportSeen];
    private readonly double ownListing = numbers[AttitudeKeys.OwnListing];
    private readonly double ownWrongListing = numbers[AttitudeKeys.OwnWrongListing];
    private readonly double corruption = numbers[AttitudeKeys.Corruption] * (1 - numbers[AttitudeKeys.Media]);
    private readonly double anchor = numbers[AttitudeKeys.Anchor];
    private readonly double speed = numbers[AttitudeKeys.Speed];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var wish = ground + (order * Math.Max(0, 1 - (orderSlope * person.ViolationsSeen))) + (supportSeen * person.SupportSeen);
        if (person[Fact.Listed]) wish -= ownListing;
        if (person[Fact.ListedWrongly]) wish -= ownWrongListing;
        if (!person[Fact.AcceptsState]) wish -= objectionToState;
        if (!person[Fact.AcceptsBusiness]) wish -= objectionToBusiness;
        wish += (anchor * person.Outlook) - (corruption * here.Region.Corruption);
        person.Approval += speed * (Math.Clamp(wish, 0, 1) - person.Approval);
        person[Fact.Approves] = person[Fact.Adult] && person.Approval > 0.5;
    }

    /// <summary>Mean coverage of the channels that look into private life.</summary>
    public static double Channels(NumbersAt numbers) => new[]
    {
        ObservingKeys.CamerasCoverage, ObservingKeys.BanksCoverage, ObservingKeys.CommerceCoverage,
        ObservingKeys.InformantsCoverage, ObservingKeys.PlatformsCoverage,
    }.Average(channel => numbers[channel]);
}
