namespace Glasshouse.Engine.Lanes;

/// <summary>Goes over the rows of a tile, as many at a time as there are lanes.</summary>
internal static class Walk
{
    /// <summary>Lives one step for all rows of a tile.</summary>
    /// <remarks>Rows reach to whole neighbourhoods, so wide lanes run past the last one that is lived in; what they say of nobody is forgotten before anything is counted.</remarks>
    /// <param name="here">What the step may read beside the tile.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="lived">Rows that are lived in.</param>
    /// <param name="rows">The same, rounded up to whole neighbourhoods.</param>
    /// <param name="watch">Somebody who notes how long the step takes; null for nobody.</param>
    public static void Over<M, L, THere, TTile>(in THere here, in TTile tile, int lived, int rows, StepWatch.ThreadWatch? watch)
        where M : struct, IStep<THere, TTile>
        where L : struct, ILanes<L>
        where THere : struct, allows ref struct
        where TTile : struct
    {
        var end = L.Count == 1 ? lived : rows;
        for (var at = 0; at < end; at += L.Count) M.Live<L>(here, tile, at);
        watch?.After<M>();
    }
}
