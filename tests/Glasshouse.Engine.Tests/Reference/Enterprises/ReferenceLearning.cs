using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What an enterprise thinks of inspection: page learning.</summary>
internal sealed class ReferenceLearning(NumbersAt numbers)
{
    private readonly double caught = numbers[InspectingKeys.Caught];
    private readonly double unpunished = numbers[InspectingKeys.Unpunished];
    private readonly double drift = numbers[InspectingKeys.Drift];

    public void Live(ReferenceEnterprise firm, ReferenceMarket market)
    {
        if (firm[EnterpriseFact.Recorded]) firm.Perceived += caught * (1 - firm.Perceived);
        else if (firm[EnterpriseFact.Harmful]) firm.Perceived -= unpunished * firm.Perceived;
        else firm.Perceived += drift * (market.Detection - firm.Perceived);
    }
}
