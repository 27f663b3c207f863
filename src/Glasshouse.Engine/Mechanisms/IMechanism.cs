using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>One part of a person's month, written over lanes.</summary>
internal interface IMechanism
{
    /// <summary>Lives this part of the month for the people of a tile from <paramref name="at"/> on, as many as there are lanes.</summary>
    static abstract void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>;
}
