using System.Runtime.InteropServices;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Scratch columns of one thread for enterprises: what their mechanisms tell each other within a tile and a month.</summary>
internal sealed unsafe class EnterpriseScratch : IDisposable
{
    /// <summary>Most enterprises of any tile.</summary>
    public const int Capacity = World.Scratch.Capacity;

    /// <summary>Bytes of the column of a fact.</summary>
    public const int FactBytes = Capacity / 8;

    private const int VictimColumns = 4;

    private const nuint Bytes = (FactBytes * (nuint)EnterpriseFact.Count) + ((nuint)VictimColumns * Capacity);

    private byte* memory;
    private uint* lots;

    /// <summary>Scratch for tiles of so many enterprises: a multiple of 64, at most <see cref="Capacity"/>.</summary>
    public EnterpriseScratch(int tile)
    {
        Tile = tile;
        memory = (byte*)NativeMemory.AlignedAlloc(Bytes, 64);
        NativeMemory.Clear(memory, Bytes);
        lots = (uint*)NativeMemory.AlignedAlloc(Capacity / 2 * sizeof(uint), 64);
    }

    /// <summary>Most enterprises of a tile.</summary>
    public int Tile { get; }

    /// <summary>The lots of the enterprises of a tile that begins at a row, a pair each, in turn.</summary>
    public uint* LotsFrom(long firstRow)
    {
        Luck.Lots(lots, Capacity / 2, firstRow);
        return lots;
    }

    /// <summary>All facts, one column after the other: a bit for each enterprise.</summary>
    public byte* Facts => memory;

    /// <summary>People whom each enterprise harms this month: by an accident, a batch, a counterfeit, a fraud, in turn.</summary>
    public byte* Victims => memory + ((int)EnterpriseFact.Count * FactBytes);

    /// <summary>Makes every fact false and nobody a victim.</summary>
    public void Forget() => NativeMemory.Clear(memory, Bytes);

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        NativeMemory.AlignedFree(lots);
        memory = null;
        lots = null;
    }
}
