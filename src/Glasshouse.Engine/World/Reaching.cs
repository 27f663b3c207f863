using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.World;

/// <summary>Fetches what a tile reads of other people: last month's published column, shifted, wrapping inside the region.</summary>
internal static unsafe class Reaching
{
    /// <summary>Fills the neighbours and the partners of a tile.</summary>
    public static void Fill(in Tile tile, Columns columns, in Region region, int longOffset)
    {
        var published = columns.ActsBefore + region.FirstRow;
        var at = (int)(tile.FirstRow - region.FirstRow);
        Copy(published, region.People, at - 2, tile.Neighbours, tile.People + 4);
        Copy(published, region.People, at + longOffset, tile.Partner, tile.People);
        tile.Expect(published + ((at + longOffset) % region.People));
    }

    private static void Copy(byte* column, int people, int from, byte* to, int count)
    {
        var at = ((from % people) + people) % people;
        while (count > 0)
        {
            var run = Math.Min(count, people - at);
            Unsafe.CopyBlockUnaligned(to, column + at, (uint)run);
            to += run;
            count -= run;
            at = 0;
        }
    }
}
