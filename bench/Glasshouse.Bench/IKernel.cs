using Glasshouse.Engine.Lanes;

namespace Glasshouse.Bench;

/// <summary>A piece of work on all people of a tile, written over lanes.</summary>
internal interface IKernel
{
    /// <summary>Does the work once; what comes back only keeps it from being left out.</summary>
    static abstract long Run<L>(OneTile tile)
        where L : struct, ILanes<L>;
}
