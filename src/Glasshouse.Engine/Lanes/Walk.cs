using System.Numerics;

namespace Glasshouse.Engine.Lanes;

/// <summary>Goes over the rows of a tile, as many at a time as there are lanes.</summary>
internal static class Walk
{
    // As many as the widest lanes.
    private const int Block = 32;

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

    /// <summary>Lives one step for the rows of a tile near which some fact is true of somebody: 32 rows at a time, all of them or none.</summary>
    /// <remarks>
    /// Where few are concerned, a question asked of every vector would be answered now so and now so, and a wrong guess of the processor costs more than many steps do.
    /// So the vectors concerned are found first, all at once. Of the others in them the step must say nothing.
    /// </remarks>
    /// <param name="here">What the step may read beside the tile.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="lived">Rows that are lived in.</param>
    /// <param name="rows">The same, rounded up to whole neighbourhoods.</param>
    /// <param name="concerned">Blocks of 32 rows in which it is true, one bit each.</param>
    /// <param name="watch">Somebody who notes how long the step takes; null for nobody.</param>
    public static void Where<M, L, THere, TTile>(in THere here, in TTile tile, int lived, int rows, uint concerned, StepWatch.ThreadWatch? watch)
        where M : struct, IStep<THere, TTile>
        where L : struct, ILanes<L>
        where THere : struct, allows ref struct
        where TTile : struct
    {
        var last = L.Count == 1 ? lived : rows;
        for (; concerned != 0; concerned &= concerned - 1)
        {
            var at = BitOperations.TrailingZeroCount(concerned) * Block;
            for (var end = Math.Min(at + Block, last); at < end; at += L.Count) M.Live<L>(here, tile, at);
        }

        watch?.After<M>();
    }
}
