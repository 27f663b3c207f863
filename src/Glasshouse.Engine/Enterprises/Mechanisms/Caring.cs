using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>How careful an enterprise is: habits that follow its motives slowly.</summary>
/// <remarks>
/// Model: d* = logistic(care + p̂ · (F + H · (1 + 2 · proximity)) + ν · (d̄ − ½) + alarm − π · lack of margin); d += speed · (d* − d).
/// Left out: crowding-out of a motive of its own, which the sources find in people; investment in machines.
/// Source: Assumption, swept in enterprises:; that certainty of being found weighs is IN-421, for people.
/// </remarks>
internal readonly unsafe struct Caring : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var utility = L.Add(L.All(rules.Care), L.All(here.Market.Norm));
        utility = L.Add(utility, BusinessSteps.Fear<L>(here, tile, at));
        utility = L.Add(utility, L.Above(L.Read8(tile.Alarm + at), L.All(0)) & L.All(rules.Alarm));
        utility = L.Subtract(utility, L.Times(L.All(rules.Pressure), BusinessSteps.Lack<L>(tile, at)));
        var wish = Steps.Logistic(utility, here.Tables.Logistic) >>> 1;
        var diligence = L.Read8(tile.Diligence + at);
        var change = L.Times(wish - Steps.Share(diligence), L.All(rules.Speed));
        L.Write8(tile.Diligence + at, Steps.Move(diligence, change, here.Rounding<L>(tile, at, Purpose.DiligenceRounding) & L.All(255)));
    }
}
