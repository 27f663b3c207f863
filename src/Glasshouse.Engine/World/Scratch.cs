using System.Runtime.InteropServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Engine.World;

/// <summary>Scratch columns of one thread: what mechanisms tell each other within a tile and a month.</summary>
internal sealed unsafe class Scratch : IDisposable
{
    /// <summary>Most people of any tile.</summary>
    public const int Capacity = 512;

    /// <summary>From one column to the next, in people; room for reads that reach past the last one.</summary>
    public const int Stride = Capacity + 64;

    /// <summary>Bytes of the column of a fact.</summary>
    public const int FactBytes = Capacity / 8;

    private const int WordColumns = 13;

    private byte* memory;
    private long* sums;
    private uint* lots;

    /// <summary>Scratch for tiles of so many people: a multiple of 64, at most <see cref="Capacity"/>.</summary>
    public Scratch(int tilePeople)
    {
        People = tilePeople;
        var bytes = (FactBytes * (nuint)Fact.Count) + (2 * Stride * WordColumns);
        memory = (byte*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        sums = (long*)NativeMemory.AlignedAlloc((nuint)Counting.Room * sizeof(long), 64);
        NativeMemory.Clear(sums, (nuint)Counting.Room * sizeof(long));
        lots = (uint*)NativeMemory.AlignedAlloc(Stride / 2 * sizeof(uint), 64);
        CreditCounts = new long[OutcomeNames.Count];
    }

    /// <summary>Most people of a tile.</summary>
    public int People { get; }

    /// <summary>Makes every fact false and every penalty nothing, so that a mechanism of which nothing came needs to say nothing.</summary>
    public void Forget() => NativeMemory.Clear(memory, (FactBytes * (nuint)Fact.Count) + (2 * Stride));

    /// <summary>The lots of the people of a tile that begins at a row, a pair each, in turn.</summary>
    public uint* LotsFrom(long firstRow)
    {
        Luck.Lots(lots, Stride / 2, firstRow);
        return lots;
    }

    /// <summary>All facts, one column after the other: a bit for each person.</summary>
    public byte* Facts => memory;

    /// <summary>See <see cref="Tile.Penalty"/>.</summary>
    public ushort* Penalty => Word(0);

    /// <summary>See <see cref="Tile.Target"/>.</summary>
    public ushort* Target => Word(1);

    /// <summary>See <see cref="Tile.Baseline"/>.</summary>
    public ushort* Baseline => Word(2);

    /// <summary>See <see cref="Tile.Prosociality"/>.</summary>
    public ushort* Prosociality => Word(3);

    /// <summary>See <see cref="Tile.Anchor"/>.</summary>
    public ushort* Anchor => Word(4);

    /// <summary>See <see cref="Tile.ViolationsSeen"/>.</summary>
    public ushort* ViolationsSeen => Word(5);

    /// <summary>See <see cref="Tile.SupportSeen"/>.</summary>
    public ushort* SupportSeen => Word(6);

    /// <summary>See <see cref="Tile.Neighbours"/>.</summary>
    public byte* Neighbours => (byte*)Word(7);

    /// <summary>See <see cref="Tile.Partner"/>.</summary>
    public byte* Partner => Neighbours + Stride;

    /// <summary>See <see cref="Tile.NobodyHelps"/>.</summary>
    public ushort* NobodyHelps => Word(8);

    /// <summary>See <see cref="Tile.CreditStanding"/>.</summary>
    public ushort* CreditStanding => Word(9);

    /// <summary>See <see cref="Tile.CreditLuck"/>.</summary>
    public ushort* CreditLuck => Word(10);

    /// <summary>See <see cref="Tile.SavingsFelt"/>.</summary>
    public ushort* SavingsFelt => Word(11);

    /// <summary>See <see cref="Tile.Rounding"/>.</summary>
    public ushort* Rounding => Word(12);

    /// <summary>Running sums of the region at hand; see <see cref="Counting"/>.</summary>
    public long* Sums => sums;

    /// <summary>Counts of consumer credit of the region at hand, by outcome; see <see cref="CreditCounting"/>.</summary>
    public long[] CreditCounts { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        NativeMemory.AlignedFree(sums);
        NativeMemory.AlignedFree(lots);
        memory = null;
        lots = null;
        sums = null;
    }

    private ushort* Word(int column) => (ushort*)(memory + ((int)Fact.Count * FactBytes)) + (Stride * column);
}
