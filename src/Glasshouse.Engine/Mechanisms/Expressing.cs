using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What a person says in public: support, dissent, or nothing.</summary>
/// <remarks>
/// Model: support if truth·(2a − 1) + conformity·(support seen − ½) + reward·ω − reluctance + noise is above 0; else dissent if −truth·(2a − 1) − conformity·(support seen − ½) − punishment·p̂·ω − reluctance + noise is above 0.
/// Left out: anonymity, private talk, organisations.
/// Source: AT-621, AT-624, AT-625 for the size of what is hidden; weights are assumptions, swept in attitude:.
/// </remarks>
internal readonly unsafe struct Expressing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Attitude;
        ref readonly var region = ref here.Region;

        var opinion = (Steps.Share(L.Read8(tile.Approval + at)) - L.All(16384)) << 1;
        var voice = L.Add(L.Times(opinion, L.All(rules.Truth)), L.Times(L.Read16(tile.SupportSeen + at) - L.All(16384), L.All(rules.Conformity)));
        var support = L.Add(voice, L.All(region.SupportReward - rules.SpeakingCost));
        var fear = L.Times(L.All(region.DissentPunishment), Steps.Share(L.Read8(tile.Perceived + at)));
        var dissent = L.Subtract(L.Subtract(L.All(-rules.DissentCost), voice), fear);

        var adult = tile.Is<L>(Fact.Adult, at);
        var saysSupport = adult & Steps.Happens(here.Draw<L>(tile, at, Purpose.Support), Steps.Logistic(support, here.Tables.Logistic));
        tile.Say<L>(Fact.SaysSupport, at, saysSupport);
        tile.Say<L>(Fact.SaysDissent, at, adult & ~saysSupport & Steps.Happens(here.Draw<L>(tile, at, Purpose.Dissent), Steps.Logistic(dissent, here.Tables.Logistic)));
    }
}
