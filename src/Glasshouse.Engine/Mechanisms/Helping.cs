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
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var rules = here.Rules.Helping;
        var luck = new LuckHere<L>(in here.Luck, tile.FirstRow + (uint)at);
        luck.Four(Purpose.Giving, out _, out _, out var emergency, out var helping);
        luck.Four(Purpose.Bystanders, out var bystanders, out var noticing, out _, out _);

        var meets = tile.Is<L>(Fact.Adult, at) & Steps.Happens(emergency, L.All(rules.Occasion));
        var others = L.Part(bystanders, L.All(rules.Bystanders)) >>> 12;
        var utility = L.Subtract(L.All(rules.Base), L.Lookup(here.Tables.BystanderCost, others));
        utility = L.Add(utility, Steps.TimesFactor(L.Read16(tile.Prosociality + at), L.All(rules.Prosociality)));
        utility = L.Subtract(utility, L.Times(L.Read16(tile.ViolationsSeen + at), L.All(rules.Violations)));
        utility = L.Add(utility, L.All(rules.Observed));
        var helps = meets & Steps.Happens(helping, Steps.Logistic(utility, here.Tables.Logistic));

        var seen = Steps.Happens(noticing, L.Select(tile.Is<L>(Fact.Town, at), L.All(rules.SeenTown), L.All(rules.SeenCountry)));
        tile.Say(Fact.Emergency, at, meets);
        tile.Say(Fact.Helped, at, helps);
        tile.Say(Fact.HelpSeen, at, helps & seen);
    }
}
