using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Good and bad months: the margin of an enterprise, and what sanctions take from it.</summary>
/// <remarks>
/// Model: margin += drift · (½ − margin) + spread · N(0, 1) − sanctions · cost where listed; held within 0…1, rounded by luck.
/// Left out: prices, demand of people, bankruptcy; an enterprise at 0 goes on, and struggles.
/// Source: Assumption, swept in enterprises: and blacklisting:.
/// </remarks>
internal readonly unsafe struct Squeezing : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var listed = L.Above(L.Read8(tile.MonthsLeft + at), L.All(0));
        var margin = L.Read8(tile.Margin + at);
        var shock = L.Times(Steps.Normal(here.Draw<L>(tile, at, Purpose.MarginShock), here.Tables.Normal), L.All(rules.MarginSpread)) << 4;
        var change = L.Times(L.All(BusinessSteps.NormalMargin) - Steps.Share(margin), L.All(rules.MarginDrift));
        change = L.Subtract(L.Add(change, shock), listed & L.All(here.Rules.Blacklisting.SanctionCost));
        L.Write8(tile.Margin + at, Steps.Move(margin, change, here.Rounding<L>(tile, at, Purpose.MarginRounding) & L.All(255)));
        tile.Say<L>(EnterpriseFact.WasListed, at, listed);
    }
}
