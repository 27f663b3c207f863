using System.Runtime.InteropServices;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Scratch columns of one thread for enterprises: what their mechanisms tell each other within a tile and a month.</summary>
internal sealed unsafe class EnterpriseScratch : IDisposable
{
    /// <summary>Most enterprises of any tile.</summary>
    public const int Capacity = 512;

    private const int VictimColumns = 4;

    private byte* memory;

    /// <summary>Scratch for tiles of so many enterprises: a multiple of 64, at most <see cref="Capacity"/>.</summary>
    public EnterpriseScratch(int tile)
    {
        Tile = tile;
        var bytes = (nuint)Capacity * ((nuint)EnterpriseFact.Count + VictimColumns);
        memory = (byte*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
    }

    /// <summary>Most enterprises of a tile.</summary>
    public int Tile { get; }

    /// <summary>All facts, one column of bytes after the other: 255 for true, 0 for false.</summary>
    public byte* Facts => memory;

    /// <summary>People whom each enterprise harms this month: by an accident, a batch, a counterfeit, a fraud, in turn.</summary>
    public byte* Victims => memory + ((int)EnterpriseFact.Count * Capacity);

    /// <summary>Makes every fact false and nobody a victim.</summary>
    public void Forget() => NativeMemory.Clear(memory, (nuint)Capacity * ((nuint)EnterpriseFact.Count + VictimColumns));

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        memory = null;
    }
}
