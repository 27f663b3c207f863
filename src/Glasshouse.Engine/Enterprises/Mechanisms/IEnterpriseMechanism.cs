using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>One part of an enterprise's month, written over lanes.</summary>
internal interface IEnterpriseMechanism
{
    /// <summary>Lives this part of the month for the enterprises of a tile from <paramref name="at"/> on, as many as there are lanes.</summary>
    static abstract void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>;
}
