using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What is on file: page filing.</summary>
internal sealed class ReferenceFiling(NumbersAt numbers)
{
    private readonly double expiry = numbers[InspectingKeys.Expiry];

    public void Live(ReferenceEnterprise firm, ReferenceEnterpriseHere here)
    {
        firm[EnterpriseFact.FalseRecord] = here.Luck.Happens(firm, Purpose.EnterpriseFalseRecord, Purpose.EnterpriseFalseRecordFine, here.Market.MixedUp);
        if (firm.Records > 0 && here.Luck.Happens(firm, Purpose.EnterpriseExpiry, expiry)) firm.Records--;
        if (firm[EnterpriseFact.Recorded]) firm.Records++;
        if (firm[EnterpriseFact.FalseRecord])
        {
            firm.Records++;
            firm.FalseOnFile = true;
        }

        if (firm.Records == 0) firm.FalseOnFile = false;
    }
}
