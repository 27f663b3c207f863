using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whom last month's harm of the region's enterprises reaches.</summary>
/// <remarks>
/// Model: one draw of 32 bits falls into the interval of one harm, or beyond the last: hurt at work (who has work), hurt by unsafe food or drugs, deceived by a counterfeit, cheated by a fraud (adults). Each interval is as wide as last month's victims for each worker or adult, so that as many suffer as were harmed. The harm takes savings.
/// Rare: most lanes hold nobody with a draw small enough and are done after one comparison.
/// Left out: death (who dies at work is counted among the accidents, and somebody takes her place), lasting illness, harm to children, compensation.
/// Source: Assumption for the costs, swept in suffering:; the number of victims comes from the enterprises.
/// </remarks>
internal readonly unsafe struct Suffering : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var upTo = (int)(here.Region.DefraudedUpTo >> 16);
        if (Steps.AnyNear(here.Draw<L>(tile, at, Purpose.Suffering), upTo)) Bear<L>(here, tile, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Bear<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        ref readonly var rules = ref here.Rules.Suffering;
        var draw = here.Draw<L>(tile, at, Purpose.Suffering);
        var fine = here.Draw<L>(tile, at, Purpose.SufferingFine);
        var adult = tile.Is<L>(Fact.Adult, at);
        var atWork = Steps.HappensFine(draw, fine, region.HurtUpTo);
        var byGoods = Steps.HappensFine(draw, fine, region.PoisonedUpTo);
        var byCounterfeit = Steps.HappensFine(draw, fine, region.DeceivedUpTo);
        var byFraud = Steps.HappensFine(draw, fine, region.DefraudedUpTo) & ~byCounterfeit & adult;
        byCounterfeit &= ~byGoods & adult;
        byGoods &= ~atWork & adult;
        atWork &= tile.Is<L>(Fact.Employed, at);

        var loss = (atWork & L.All(rules.AccidentCost)) | (byGoods & L.All(rules.BatchCost));
        loss |= (byCounterfeit & L.All(rules.CounterfeitCost)) | (byFraud & L.All(rules.FraudCost));
        L.Write8(tile.Savings + at, L.TakeAway(L.Read8(tile.Savings + at), loss));
        tile.Say<L>(Fact.HurtAtWork, at, atWork);
        tile.Say<L>(Fact.HurtByGoods, at, byGoods);
        tile.Say<L>(Fact.BoughtCounterfeit, at, byCounterfeit);
        tile.Say<L>(Fact.Defrauded, at, byFraud);
    }
}
