using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Diligence: page caring.</summary>
internal sealed class ReferenceCaring(NumbersAt numbers, ReferenceMotives motives)
{
    private readonly double care = numbers[EnterprisesKeys.Care];
    private readonly double norm = numbers[EnterprisesKeys.Norm];
    private readonly double alarm = numbers[EnterprisesKeys.Alarm];
    private readonly double pressure = numbers[EnterprisesKeys.Pressure];
    private readonly double speed = numbers[EnterprisesKeys.Speed];

    public void Live(ReferenceEnterprise firm, ReferenceMarket market)
    {
        var utility = care + motives.Fear(firm) + (norm * (market.Diligence - 0.5)) - (pressure * ReferenceMotives.Lack(firm));
        if (firm.Alarm > 0) utility += alarm;
        firm.Diligence += speed * ((1 / (1 + Math.Exp(-utility))) - firm.Diligence);
    }
}
