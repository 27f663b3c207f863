using System.Runtime.InteropServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;

namespace Glasshouse.Battery;

/// <summary>Draws of the engine in one order without end: when every address of a block of seeds has been walked, the next seeds follow.</summary>
/// <remarks>The words are those of <see cref="Luck"/> itself; nothing is computed here but the next address.</remarks>
internal sealed class DrawStream
{
    /// <summary>Pairs of people in a tile.</summary>
    public const int PairsInTile = Scratch.Capacity / 2;

    private readonly Sample sample;
    private readonly Slice slice;
    private readonly Axis[] axes;
    private readonly long[] at = new long[5];
    private readonly long[] steps = new long[5];
    private readonly Luck[] lucks;
    private ulong firstSeed;

    /// <summary>The stream of a slice of these draws in an order.</summary>
    public DrawStream(Sample sample, Order order, Slice slice)
    {
        (this.sample, this.slice, axes, firstSeed) = (sample, slice, [.. order.Axes], sample.Seed);
        steps[(int)Axis.Seed] = order.AcrossSeeds ? sample.Seeds : 1;
        steps[(int)Axis.Month] = sample.Months;
        steps[(int)Axis.Purpose] = sample.Purposes.Count;
        steps[(int)Axis.Tile] = order.InTiles ? Math.Max(1, sample.Pairs / PairsInTile) : 1;
        steps[(int)Axis.Person] = order.InTiles ? Math.Min(sample.Pairs, PairsInTile) : sample.Pairs;
        lucks = new Luck[steps[(int)Axis.Seed] * sample.Months];
        Sow();
    }

    /// <summary>Bytes written so far.</summary>
    public long Written { get; private set; }

    /// <summary>The next words. Of half words two make one, the earlier one below.</summary>
    public void Fill(Span<uint> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = slice switch
            {
                Slice.Low => (Next() & 0xFFFF) | (Next() << 16),
                Slice.High => (Next() >> 16) | (Next() & 0xFFFF0000),
                _ => Next(),
            };
        }
    }

    /// <summary>Writes so many bytes, or without end where they are 0, until nobody reads any more.</summary>
    public void Write(Stream to, long bytes)
    {
        var buffer = new uint[1 << 14];
        while (bytes == 0 || Written < bytes)
        {
            Fill(buffer);
            var part = MemoryMarshal.AsBytes<uint>(buffer);
            if (bytes != 0) part = part[..(int)Math.Min(part.Length, bytes - Written)];
            to.Write(part);
            Written += part.Length;
        }
    }

    private uint Next()
    {
        ref readonly var luck = ref lucks[(at[(int)Axis.Seed] * sample.Months) + at[(int)Axis.Month]];
        var purpose = sample.Purposes[(int)at[(int)Axis.Purpose]];
        var pair = (uint)((at[(int)Axis.Tile] * PairsInTile) + at[(int)Axis.Person]);
        var word = slice == Slice.Drawn ? Drawn(in luck, purpose, pair) : Luck.Hash(pair, luck.First(purpose), luck.Second(purpose));
        Step();
        return word;
    }

    private static uint Drawn(ref readonly Luck luck, Purpose purpose, uint pair) => luck.Draw(purpose, pair * 2) | ((uint)luck.Draw(purpose, (pair * 2) + 1) << 16);

    // The fastest axis steps; one that has gone through carries into the next slower one.
    private void Step()
    {
        for (var rank = axes.Length - 1; rank >= 0; rank--)
        {
            var axis = (int)axes[rank];
            if (++at[axis] < steps[axis]) return;
            at[axis] = 0;
        }

        firstSeed += (ulong)steps[(int)Axis.Seed];
        Sow();
    }

    private void Sow()
    {
        for (var index = 0; index < lucks.Length; index++)
        {
            lucks[index] = new Luck(firstSeed + (ulong)(index / sample.Months), (uint)(index % sample.Months));
        }
    }
}
