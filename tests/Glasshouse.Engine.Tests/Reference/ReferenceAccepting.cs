using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Data collection accepted or not: page accepting.</summary>
internal sealed class ReferenceAccepting(NumbersAt numbers, ReferenceInforming informing)
{
    private readonly double state = ReferenceNormal.Quantile(numbers[AcceptingKeys.State]) - (numbers[AcceptingKeys.StateWear] * ByState(numbers));
    private readonly double business = ReferenceNormal.Quantile(numbers[AcceptingKeys.Business]) - (numbers[AcceptingKeys.BusinessWear] * ByBusiness(numbers));
    private readonly double outlook = numbers[AcceptingKeys.Outlook];
    private readonly double privacy = Math.Sqrt(1 - Math.Pow(numbers[AcceptingKeys.Outlook], 2));
    private readonly double spill = numbers[InformingKeys.Spill];

    public void Live(ReferencePerson person)
    {
        if (!person[Fact.Adult]) return;
        var heard = informing.Left(person);
        person[Fact.AcceptsState] = state + (outlook * person.Outlook) - (privacy * person.Privacy) + heard > 0;
        person[Fact.AcceptsBusiness] = business - person.Privacy + (spill * heard) > 0;
    }

    /// <summary>Mean coverage of the channels of the state.</summary>
    public static double ByState(NumbersAt numbers) =>
        new[] { ObservingKeys.CamerasCoverage, ObservingKeys.InformantsCoverage, ObservingKeys.PlatformsCoverage }.Average(channel => numbers[channel]);

    /// <summary>Mean coverage of the channels of business.</summary>
    public static double ByBusiness(NumbersAt numbers) =>
        new[] { ObservingKeys.BanksCoverage, ObservingKeys.CommerceCoverage }.Average(channel => numbers[channel]);
}
