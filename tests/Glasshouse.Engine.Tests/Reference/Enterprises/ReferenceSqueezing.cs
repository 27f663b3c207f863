using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Good and bad months: page squeezing.</summary>
internal sealed class ReferenceSqueezing(NumbersAt numbers)
{
    private readonly double drift = numbers[EnterprisesKeys.MarginDrift];
    private readonly double spread = numbers[EnterprisesKeys.MarginSpread];
    private readonly double sanctions = numbers[BlacklistingKeys.Sanctions] * numbers[BlacklistingKeys.SanctionCost];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        firm[EnterpriseFact.WasListed] = firm.MonthsLeft > 0;

        // Small draws are large numbers.
        var shock = -ReferenceNormal.Quantile(luck.Uniform(firm, Purpose.MarginShock));
        var change = (drift * (0.5 - firm.Margin)) + (spread * shock) - (firm[EnterpriseFact.WasListed] ? sanctions : 0);
        firm.Margin = Math.Clamp(firm.Margin + change, 0, 1);
    }
}
