using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person helps a stranger in need.</summary>
/// <remarks>
/// Model: log odds = base − β·ln(others present + 1) − fear of being blamed + v − violations seen + being observed.
/// Left out: several helpers at once; costs of helping other than blame.
/// Source: HP-302-helped for the level; HP-322, HP-325 for bystanders; HP-345: effect of Good-Samaritan laws unknown, swept in helping:.
/// </remarks>
internal readonly unsafe struct Helping : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Helping;

        var meets = tile.Is<L>(Fact.Adult, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.Emergency), L.All(rules.Occasion));
        var others = L.Part(here.Draw<L>(tile, at, Purpose.Bystanders), L.All(rules.Bystanders)) >>> 12;
        var utility = L.Subtract(L.All(rules.Base), L.Lookup(here.Tables.BystanderCost, others));
        utility = L.Add(utility, Steps.TimesFactor(L.Read16(tile.Prosociality + at), L.All(rules.Prosociality)));
        utility = L.Subtract(utility, L.Times(L.Read16(tile.ViolationsSeen + at), L.All(rules.Violations)));
        utility = L.Add(utility, L.All(rules.Observed));
        var helps = meets & Steps.Happens(here.Draw<L>(tile, at, Purpose.Helping), Steps.Logistic(utility, here.Tables.Logistic));

        tile.Say(Fact.Emergency, at, meets);
        tile.Say(Fact.Helped, at, helps);
        tile.SayNobody<L>(Fact.HelpSeen, at);
        if (!here.Rules.Scoring.On) return;
        var seen = Steps.Happens(here.Draw<L>(tile, at, Purpose.HelpSeen), L.Select(tile.Is<L>(Fact.Town, at), L.All(rules.SeenTown), L.All(rules.SeenCountry)));
        tile.Say(Fact.HelpSeen, at, helps & seen);
    }
}
