using System.Runtime.InteropServices;

namespace Glasshouse.Engine.World;

/// <summary>Scratch columns of one thread: what mechanisms tell each other within a tile and a month.</summary>
internal sealed unsafe class Scratch : IDisposable
{
    /// <summary>Room for reads that reach past the last person.</summary>
    private const int Margin = 64;

    private byte* memory;

    /// <summary>Scratch for tiles of up to so many people, a multiple of 64.</summary>
    public Scratch(int tilePeople)
    {
        People = tilePeople;
        Words = tilePeople / 64;
        var bytes = ((nuint)Fact.Count * (nuint)Words * 8) + ((nuint)(tilePeople + Margin) * 14);
        memory = (byte*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
    }

    /// <summary>Most people of a tile.</summary>
    public int People { get; }

    /// <summary>64-bit words of one fact.</summary>
    public int Words { get; }

    /// <summary>Bits of all facts, one fact after the other.</summary>
    public ulong* Facts => (ulong*)memory;

    /// <summary>See <see cref="Tile.Target"/>.</summary>
    public ushort* Target => Word(0);

    /// <summary>See <see cref="Tile.Baseline"/>.</summary>
    public ushort* Baseline => Word(1);

    /// <summary>See <see cref="Tile.Prosociality"/>.</summary>
    public ushort* Prosociality => Word(2);

    /// <summary>See <see cref="Tile.Anchor"/>.</summary>
    public ushort* Anchor => Word(3);

    /// <summary>See <see cref="Tile.ViolationsSeen"/>.</summary>
    public ushort* ViolationsSeen => Word(4);

    /// <summary>See <see cref="Tile.SupportSeen"/>.</summary>
    public ushort* SupportSeen => Word(5);

    /// <summary>See <see cref="Tile.Neighbours"/>.</summary>
    public byte* Neighbours => (byte*)Word(6);

    /// <summary>See <see cref="Tile.Partner"/>.</summary>
    public byte* Partner => Neighbours + People + Margin;

    /// <summary>Clears the last, partly used word of every fact, so that nobody is counted who is not there.</summary>
    public void ForgetLast(int people)
    {
        for (var fact = 0; fact < (int)Fact.Count; fact++) Facts[(fact * Words) + (people / 64)] = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        memory = null;
    }

    private ushort* Word(int column) => (ushort*)(memory + ((int)Fact.Count * Words * 8)) + ((People + Margin) * column);
}
