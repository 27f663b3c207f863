using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Sector, size and connections: page founding.</summary>
internal sealed class ReferenceFounding(NumbersAt numbers)
{
    private readonly double food = numbers[EnterprisesKeys.FoodShare];
    private readonly double drugs = numbers[EnterprisesKeys.DrugsShare];
    private readonly double factory = numbers[EnterprisesKeys.FactoryShare];
    private readonly double goods = numbers[EnterprisesKeys.GoodsShare];
    private readonly double middle = numbers[EnterprisesKeys.MiddleShare];
    private readonly double large = numbers[EnterprisesKeys.LargeShare];
    private readonly double connected = numbers[EnterprisesKeys.ConnectedShare];

    public void Live(ReferenceEnterprise firm, ReferenceLuck birth)
    {
        firm[EnterpriseFact.Any] = true;
        if (Sector(birth.Uniform(firm, Purpose.EnterpriseSector)) is { } sector) firm[sector] = true;
        var size = birth.Uniform(firm, Purpose.EnterpriseSize);
        firm[EnterpriseFact.Large] = size < large;
        firm[EnterpriseFact.Middle] = size >= large && size < large + middle;
        firm[EnterpriseFact.Connected] = birth.Happens(firm, Purpose.EnterpriseConnected, connected);
    }

    // Services have no fact of their own.
    private EnterpriseFact? Sector(double draw)
    {
        if (draw < food) return EnterpriseFact.Food;
        if (draw < food + drugs) return EnterpriseFact.Drugs;
        if (draw < food + drugs + factory) return EnterpriseFact.Factory;
        return draw < food + drugs + factory + goods ? EnterpriseFact.Goods : null;
    }
}
