using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>What is on file of an enterprise: records, true ones and those of others.</summary>
/// <remarks>
/// Model: a record of last month that was filed under another enterprise arrives at each enterprise of the region with the same small chance, so that as many arrive as were misfiled. An item on file is dropped with a chance; when the last one goes, no false one is left.
/// Left out: which item it is that is dropped.
/// Source: D11: no rate of wrongful listing is published; swept in inspecting:.
/// </remarks>
internal readonly unsafe struct Filing : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var arrives = Mask.Nobody;
        if (here.Market.FalseRecord > 0 && Steps.AnyNear(here.Draw<L>(tile, at, Purpose.EnterpriseFalseRecord), (int)(here.Market.FalseRecord >> 16)))
        {
            arrives = Steps.HappensFine(here.Draw<L>(tile, at, Purpose.EnterpriseFalseRecord), here.Draw<L>(tile, at, Purpose.EnterpriseFalseRecordFine), here.Market.FalseRecord);
            tile.Say<L>(EnterpriseFact.FalseRecord, at, arrives);
        }

        var records = L.Read8(tile.Records + at);
        var recorded = tile.Is<L>(EnterpriseFact.Recorded, at);
        if (L.Any(arrives | recorded | L.Above(records, L.All(0)))) Keep(here, tile, at, records, recorded, arrives);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep<L>(in EnterpriseHere here, in EnterpriseTile tile, int at, L records, Mask recorded, Mask arrives)
        where L : struct, ILanes<L>
    {
        var expires = Steps.Happens(here.Draw<L>(tile, at, Purpose.EnterpriseExpiry), L.All(here.Rules.Inspecting.Expiry));
        records = L.TakeAway(records, expires & L.All(1));
        records = L.Min(records + (recorded & L.All(1)) + (arrives & L.All(1)), L.All(255));
        var flags = Flags.Set(L.Read8(tile.Flags + at), EnterpriseFlag.FalseOnFile, arrives);
        L.Write8(tile.Flags + at, Flags.Clear(flags, EnterpriseFlag.FalseOnFile, L.Equal(records, L.All(0))));
        L.Write8(tile.Records + at, records);
    }
}
