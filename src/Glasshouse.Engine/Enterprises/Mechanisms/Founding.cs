using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Recalls what an enterprise is: nothing here changes, so nothing is stored.</summary>
/// <remarks>
/// Model: sector, size and political connections by shares, each from a draw of its own at birth.
/// Left out: founding, closing, change of trade; any link between sector, size and connections.
/// Source: Assumption, swept in enterprises:; L22-organisations for their number.
/// </remarks>
internal readonly unsafe struct Founding : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var sector = here.DrawAtBirth<L>(tile, at, Purpose.EnterpriseSector);
        var size = here.DrawAtBirth<L>(tile, at, Purpose.EnterpriseSize);
        var connected = here.DrawAtBirth<L>(tile, at, Purpose.EnterpriseConnected);
        var (food, drugs, factory) = (L.Below(sector, L.All(rules.FoodBelow)), L.Below(sector, L.All(rules.DrugsBelow)), L.Below(sector, L.All(rules.FactoryBelow)));
        var large = L.Below(size, L.All(rules.LargeBelow));
        tile.Say<L>(EnterpriseFact.Any, at, L.Equal(sector, sector));
        tile.Say<L>(EnterpriseFact.Food, at, food);
        tile.Say<L>(EnterpriseFact.Drugs, at, drugs & ~food);
        tile.Say<L>(EnterpriseFact.Factory, at, factory & ~drugs);
        tile.Say<L>(EnterpriseFact.Goods, at, L.Below(sector, L.All(rules.GoodsBelow)) & ~factory);
        tile.Say<L>(EnterpriseFact.Large, at, large);
        tile.Say<L>(EnterpriseFact.Middle, at, L.Below(size, L.All(rules.MiddleBelow)) & ~large);
        tile.Say<L>(EnterpriseFact.Connected, at, Steps.Happens(connected, L.All(rules.ConnectedBelow)));
    }
}
