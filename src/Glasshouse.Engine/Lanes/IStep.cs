namespace Glasshouse.Engine.Lanes;

/// <summary>One step of a month, written over lanes.</summary>
/// <typeparam name="THere">What a step may read beside its tile.</typeparam>
/// <typeparam name="TTile">Neighbouring rows of one region.</typeparam>
internal interface IStep<THere, TTile>
    where THere : struct, allows ref struct
    where TTile : struct
{
    /// <summary>Lives this step for the rows of a tile from <paramref name="at"/> on, as many as there are lanes.</summary>
    static abstract void Live<L>(in THere here, in TTile tile, int at)
        where L : struct, ILanes<L>;
}
