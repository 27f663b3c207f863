using Glasshouse.Engine.Enterprises.Mechanisms;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises;

/// <summary>The month of a tile of enterprises, as a table of contents.</summary>
internal static class BusinessMonth
{
    /// <summary>Lives one month for the enterprises of a tile and adds what happened to the counts of the region.</summary>
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, Span<long> counts)
        where L : struct, ILanes<L>
    {
        Each<Founding, L>(here, tile);
        Each<Squeezing, L>(here, tile);
        Each<Caring, L>(here, tile);
        Each<Producing, L>(here, tile);
        Each<Cheating, L>(here, tile);
        Each<Inspecting, L>(here, tile);
        Each<Filing, L>(here, tile);
        Each<Learning, L>(here, tile);
        if (here.Rules.Rating.On) Each<Rating, L>(here, tile);
        Each<Blacklisting, L>(here, tile);
        Each<Contesting, L>(here, tile);
        Each<Reinstating, L>(here, tile);
        tile.ForgetNobody();
        EnterpriseCounting.Add<L>(tile, counts);
        here.Watch?.After<StepWatch.EnterpriseCounting>();
    }

    /// <summary>Gives the enterprises of a tile the state with which the society begins.</summary>
    public static void Begin<L>(in EnterpriseHere here, in EnterpriseTile tile)
        where L : struct, ILanes<L> => Each<Opening, L>(here, tile);

    private static void Each<M, L>(in EnterpriseHere here, in EnterpriseTile tile)
        where M : struct, IEnterpriseMechanism
        where L : struct, ILanes<L> => Walk.Over<M, L, EnterpriseHere, EnterpriseTile>(here, tile, tile.Enterprises, tile.Rows, here.Watch);
}
