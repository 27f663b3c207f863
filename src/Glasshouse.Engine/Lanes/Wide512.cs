using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>32 people side by side in 512 bits (AVX-512; two halves elsewhere).</summary>
internal readonly unsafe struct Wide512 : ILanes<Wide512>
{
    // Eight times the index of the second byte.
    private const ulong Second = 0x0101_0101_0101_0101;

    private readonly Vector512<ushort> value;

    private Wide512(Vector512<ushort> value) => this.value = value;

    /// <inheritdoc/>
    public static int Count => 32;

    private Vector512<short> Signed => value.AsInt16();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 All(int value) => new(Vector512.Create((ushort)value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Read8(byte* column)
    {
        if (Avx512BW.IsSupported) return new(Avx512BW.ConvertToVector512UInt16(Vector256.Load(column)));
        var (low, high) = Vector256.Widen(Vector256.Load(column));
        return new(Vector512.Create(low, high));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write8(byte* column, Wide512 value)
    {
        if (Avx512BW.IsSupported) Avx512BW.ConvertToVector256Byte(value.value).Store(column);
        else Vector256.Narrow(value.value.GetLower(), value.value.GetUpper()).Store(column);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Times(Wide512 value, Wide512 share) => Avx512BW.IsSupported
        ? new(Avx512BW.MultiplyHighRoundScale(value.Signed, share.Signed).AsUInt16())
        : new(Vector512.Create(
            Wide256.Times(Lower(value), Lower(share)).Raw,
            Wide256.Times(Upper(value), Upper(share)).Raw));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Part(Wide512 value, Wide512 chance) => Avx512BW.IsSupported
        ? new(Avx512BW.MultiplyHigh(value.value, chance.value))
        : new(Vector512.Create(
            Wide256.Part(Lower(value), Lower(chance)).Raw,
            Wide256.Part(Upper(value), Upper(chance)).Raw));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Lookup(ushort* table, Wide512 index) => Avx512BW.IsSupported
        ? new(Avx512BW.PermuteVar32x16(Vector512.Load(table), index.value))
        : new(Vector512.Create(
            Wide256.Lookup(table, Lower(index)).Raw,
            Wide256.Lookup(table, Upper(index)).Raw));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Read16(ushort* column) => new(Vector512.Load(column));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write16(ushort* column, Wide512 value) => value.value.Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator +(Wide512 left, Wide512 right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator -(Wide512 left, Wide512 right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator &(Wide512 left, Wide512 right) => new(left.value & right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator |(Wide512 left, Wide512 right) => new(left.value | right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator ^(Wide512 left, Wide512 right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator ~(Wide512 value) => new(~value.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator <<(Wide512 value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator >>(Wide512 value, int bits) => new((value.Signed >> bits).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator >>>(Wide512 value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Add(Wide512 left, Wide512 right) => new(Vector512.AddSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Subtract(Wide512 left, Wide512 right) => new(Vector512.SubtractSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 AddUp(Wide512 left, Wide512 right) => new(Vector512.AddSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 TakeAway(Wide512 left, Wide512 right) => new(Vector512.SubtractSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Min(Wide512 left, Wide512 right) => new(Vector512.Min(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Max(Wide512 left, Wide512 right) => new(Vector512.Max(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask ReadMask(byte* fact, int at) => new(*(uint*)(fact + (at >> 3)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteMask(byte* fact, int at, Mask mask) => *(uint*)(fact + (at >> 3)) = mask.Bits;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 operator &(Mask mask, Wide512 value) => 
        Avx512Vbmi.IsSupported ? new(Avx512BW.BlendVariable(Vector512<ushort>.Zero, value.value, Inside(mask))) : new(Vector512.ConditionalSelect(Outside(mask), Vector512<ushort>.Zero, value.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Above(Wide512 left, Wide512 right) => Bits(Vector512.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Below(Wide512 left, Wide512 right) => Bits(Vector512.LessThan(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Equal(Wide512 left, Wide512 right) => Bits(Vector512.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Has(Wide512 value, int bits) => Bits(~Vector512.Equals(value.value & Vector512.Create((ushort)bits), Vector512<ushort>.Zero));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Select(Mask mask, Wide512 whenTrue, Wide512 whenFalse) =>
        Avx512Vbmi.IsSupported ? new(Avx512BW.BlendVariable(whenFalse.value, whenTrue.value, Inside(mask))) : new(Vector512.ConditionalSelect(Outside(mask), whenFalse.value, whenTrue.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Where(Wide512 value, int bits, Wide512 whenSet) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(value.value & Vector512.Create((ushort)bits), Vector512<ushort>.Zero), Vector512<ushort>.Zero, whenSet.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 SelectBelow(Wide512 left, Wide512 right, Wide512 whenTrue, Wide512 whenFalse) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(left.value, right.value), whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Mask mask) => mask.Bits != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(Wide512 value)
    {
        var (low, high) = Vector512.Widen(value.value);
        return Vector512.Sum(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide256 Lower(Wide512 value) => Wide256.From(value.value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide256 Upper(Wide512 value) => Wide256.From(value.value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Bits(Vector512<ushort> where) => new((uint)where.ExtractMostSignificantBits());

    // The highest bit of every lane is its own bit of the mask: eight bits of it that end with that one go to the lane's upper byte.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Inside(Mask mask)
    {
        var ends = Vector512.Create(0x3C00_3B00_3A00_3900, 0x0000_3F00_3E00_3D00, 0x0400_0300_0200_0100, 0x0800_0700_0600_0500, 0x0C00_0B00_0A00_0900, 0x1000_0F00_0E00_0D00, 0x1400_1300_1200_1100, 0x1800_1700_1600_1500).AsByte();
        return Avx512Vbmi.MultiShift(ends, Vector512.Create(mask.Bits).AsUInt64()).AsUInt16();
    }

    // Every byte of the mask goes to the eight lanes of which it speaks, and each of them looks at its own bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Outside(Mask mask)
    {
        var spread = Vector512.Create(mask.Bits).AsByte();
        var bytes = Avx512BW.IsSupported
            ? Avx512BW.Shuffle(spread, Vector512.Create(0ul, 0ul, Second, Second, 2 * Second, 2 * Second, 3 * Second, 3 * Second).AsByte())
            : Vector512.Shuffle(spread, Vector512.Create(0ul, 0ul, Second, Second, 2 * Second, 2 * Second, 3 * Second, 3 * Second).AsByte());
        var own = Vector512.Create(0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0008_0004_0002_0001, 0x0080_0040_0020_0010).AsUInt16();
        return Vector512.Equals(bytes.AsUInt16() & own, Vector512<ushort>.Zero);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Draw(uint* lots, int at, ref readonly uint first, ref readonly uint second)
    {
        var x = (Vector512.Load(lots + (at >> 1)) ^ Vector512.Create(first)) * Vector512.Create(Luck.FirstMultiplier);
        x = ((x ^ (x >>> 15)) + Vector512.Create(second)) * Vector512.Create(Luck.SecondMultiplier);
        x ^= x >>> 16;
        return new(Vector512.Min(x.AsUInt16(), Vector512.Create((ushort)Luck.Largest)));
    }
}
