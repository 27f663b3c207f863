using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Glasshouse.Engine.Lanes;

/// <summary>A bare loop of the operations of lanes: none waits for another, and all they read is near. No month can do as many operations in less time.</summary>
/// <remarks>
/// Model: blocks of some operations of one kind over eight numbers that do not depend on each other, in an order that is handed in and repeated. They are the operations of the mechanisms themselves, compiled as there.
/// Left out: whole numbers beside the lanes (addresses, masks joined, questions whether anybody is concerned), numbers that are the same for everybody, and memory that is far away.
/// Source: none; a measurement, in no result.
/// </remarks>
public static unsafe class BareLoop
{
    /// <summary>Operations in a block of a kind: enough that the way from one block to the next takes nothing.</summary>
    public static int BlockOf(LaneOperation kind) => kind == LaneOperation.Draw ? 8 : 8 * Repeats;

    private const int Repeats = 4;
    private const int Apart = 64;
    private const int Near = 4096;

    /// <summary>Runs blocks in an order, again and again.</summary>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="order">Kinds of the blocks.</param>
    /// <param name="rounds">How often.</param>
    /// <returns>Something that depends on every operation, so that none is left out.</returns>
    public static long Run(LaneWidth lanes, ReadOnlySpan<LaneOperation> order, int rounds) => LaneChoice.Resolve(lanes) switch
    {
        LaneWidth.Wide512 => Run<Wide512>(order, rounds),
        LaneWidth.Wide256 => Run<Wide256>(order, rounds),
        LaneWidth.Wide128 => Run<Wide128>(order, rounds),
        _ => Run<One>(order, rounds),
    };

    private static long Run<L>(ReadOnlySpan<LaneOperation> order, int rounds)
        where L : struct, ILanes<L>
    {
        var memory = (byte*)NativeMemory.AlignedAlloc(2 * Near, 64);
        for (var at = 0; at < 2 * Near; at++) memory[at] = (byte)(at * 37);
        var sum = 0L;
        for (var round = 0; round < rounds; round++) sum += Once<L>(order, memory, memory + Near);
        NativeMemory.AlignedFree(memory);
        return sum;
    }

    // A line for each kind, all in one loop, so that the eight numbers stay in registers from block to block.
    private static long Once<L>(ReadOnlySpan<LaneOperation> order, byte* memory, byte* written)
        where L : struct, ILanes<L>
    {
        var (a, b, c, d, e, f, g, h) = (L.All(1), L.All(2), L.All(3), L.All(4), L.All(5), L.All(6), L.All(7), L.All(8));
        var (x, y, m, n, sum) = (L.Read16((ushort*)memory), L.Read16((ushort*)memory + 64), Mask.Nobody, Mask.Everybody, 0L);
        var keys = (uint*)(memory + Near - Apart);
        var table = (ushort*)memory;
        for (var step = 0; step < order.Length; step++)
        {
            var at = (step & 3) * 8 * Apart;
            switch (order[step])
            {
                case LaneOperation.Draw: a = L.Draw((uint*)memory, at, in keys[0], in keys[1]); b = L.Draw((uint*)memory, at, in keys[2], in keys[3]); c = L.Draw((uint*)memory, at, in keys[4], in keys[5]); d = L.Draw((uint*)memory, at, in keys[6], in keys[7]); e = L.Draw((uint*)memory, at, in keys[8], in keys[9]); f = L.Draw((uint*)memory, at, in keys[10], in keys[11]); g = L.Draw((uint*)memory, at, in keys[12], in keys[13]); h = L.Draw((uint*)memory, at, in keys[14], in keys[15]); break;
                case LaneOperation.Product: for (var i = 0; i < Repeats; i++) { a = L.Times(a, x); b = L.Part(b, y); c = L.Times(c, x); d = L.Part(d, y); e = L.Times(e, x); f = L.Part(f, y); g = L.Times(g, x); h = L.Part(h, y); } break;
                case LaneOperation.Sum: for (var i = 0; i < Repeats; i++) { a += x; b -= y; c = L.Add(c, x); d = L.TakeAway(d, y); e += x; f -= y; g = L.Add(g, x); h = L.TakeAway(h, y); } break;
                case LaneOperation.Bits: for (var i = 0; i < Repeats; i++) { a &= x; b |= y; c ^= x; d = ~d; e &= x; f |= y; g ^= x; h = ~h; } break;
                case LaneOperation.Shift: for (var i = 0; i < Repeats; i++) { a <<= 7; b >>>= 1; c >>= 15; d >>>= 9; e <<= 7; f >>>= 1; g >>= 15; h >>>= 9; } break;
                case LaneOperation.Order: for (var i = 0; i < Repeats; i++) { a = L.Min(a, x); b = L.Max(b, y); c = L.Min(c, x); d = L.Max(d, y); e = L.Min(e, x); f = L.Max(f, y); g = L.Min(g, x); h = L.Max(h, y); } break;
                case LaneOperation.Compare: for (var i = 0; i < Repeats; i++) { m |= L.Below(a, x); n |= L.Above(b, y); m |= L.Equal(c, y); n |= L.Has(d, 8); m |= L.Below(e, x); n |= L.Above(f, y); m |= L.Equal(g, y); n |= L.Has(h, 128); } break;
                case LaneOperation.Choose: for (var i = 0; i < Repeats; i++) { a = L.Select(Other(m, 0), a, x); b = Other(n, 1) & b; c = L.Select(Other(m, 2), c, x); d = Other(n, 3) & d; e = L.Select(Other(m, 4), e, x); f = Other(n, 5) & f; g = L.Select(Other(m, 6), g, x); h = Other(n, 7) & h; } break;
                case LaneOperation.CompareAndChoose: for (var i = 0; i < Repeats; i++) { a = L.SelectBelow(a, x, a, y); b = L.Where(b, 2, x); c = L.SelectBelow(c, x, c, y); d = L.Where(d, 8, x); e = L.SelectBelow(e, x, e, y); f = L.Where(f, 32, x); g = L.SelectBelow(g, x, g, y); h = L.Where(h, 128, x); } break;
                case LaneOperation.Lookup: for (var i = 0; i < Repeats; i++) { a = L.Lookup(table, a); b = L.Lookup(table + 32, b); c = L.Lookup(table + 64, c); d = L.Lookup(table + 96, d); e = L.Lookup(table, e); f = L.Lookup(table + 32, f); g = L.Lookup(table + 64, g); h = L.Lookup(table + 96, h); } break;
                case LaneOperation.ReadBytes: for (var i = 0; i < Repeats; i++) { a = L.Read8(memory + Moved(at, i)); b = L.Read8(memory + Moved(at, i) + 64); c = L.Read8(memory + Moved(at, i) + 128); d = L.Read8(memory + Moved(at, i) + 192); e = L.Read8(memory + Moved(at, i) + 256); f = L.Read8(memory + Moved(at, i) + 320); g = L.Read8(memory + Moved(at, i) + 384); h = L.Read8(memory + Moved(at, i) + 448); } break;
                case LaneOperation.ReadWords: for (var i = 0; i < Repeats; i++) { a = L.Read16((ushort*)(memory + Moved(at, i))); b = L.Read16((ushort*)(memory + Moved(at, i) + 64)); c = L.Read16((ushort*)(memory + Moved(at, i) + 128)); d = L.Read16((ushort*)(memory + Moved(at, i) + 192)); e = L.Read16((ushort*)(memory + Moved(at, i) + 256)); f = L.Read16((ushort*)(memory + Moved(at, i) + 320)); g = L.Read16((ushort*)(memory + Moved(at, i) + 384)); h = L.Read16((ushort*)(memory + Moved(at, i) + 448)); } break;
                case LaneOperation.WriteBytes: for (var i = 0; i < Repeats; i++) { L.Write8(written + at, a); L.Write8(written + at + 64, b); L.Write8(written + at + 128, c); L.Write8(written + at + 192, d); L.Write8(written + at + 256, e); L.Write8(written + at + 320, f); L.Write8(written + at + 384, g); L.Write8(written + at + 448, h); } break;
                case LaneOperation.WriteWords: for (var i = 0; i < Repeats; i++) { L.Write16((ushort*)(written + at), a); L.Write16((ushort*)(written + at + 64), b); L.Write16((ushort*)(written + at + 128), c); L.Write16((ushort*)(written + at + 192), d); L.Write16((ushort*)(written + at + 256), e); L.Write16((ushort*)(written + at + 320), f); L.Write16((ushort*)(written + at + 384), g); L.Write16((ushort*)(written + at + 448), h); } break;
                case LaneOperation.ReadFact: for (var i = 0; i < Repeats; i++) { m |= L.ReadMask(memory, at); n |= L.ReadMask(memory + 64, at); m |= L.ReadMask(memory + 128, at); n |= L.ReadMask(memory + 192, at); m |= L.ReadMask(memory + 256, at); n |= L.ReadMask(memory + 320, at); m |= L.ReadMask(memory + 384, at); n |= L.ReadMask(memory + 448, at); } break;
                case LaneOperation.WriteFact: for (var i = 0; i < Repeats; i++) { L.WriteMask(written, at, m); L.WriteMask(written + 64, at, n); L.WriteMask(written + 128, at, m); L.WriteMask(written + 192, at, n); L.WriteMask(written + 256, at, m); L.WriteMask(written + 320, at, n); L.WriteMask(written + 384, at, m); L.WriteMask(written + 448, at, n); } break;
                case LaneOperation.Total: for (var i = 0; i < Repeats; i++) { sum += L.Total(a); sum += L.Total(b); sum += L.Total(c); sum += L.Total(d); sum += L.Total(e); sum += L.Total(f); sum += L.Total(g); sum += L.Total(h); } break;
            }
        }

        return sum + m.Bits + n.Bits + L.Total(a ^ b ^ c ^ d ^ e ^ f ^ g ^ h);
    }

    // Another place every time, so that what is read there is read every time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Moved(int at, int time) => at ^ (time * Apart);

    // Another mask every time, so that what is made of it is made every time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Other(Mask mask, uint number) => new(mask.Bits + number);
}
