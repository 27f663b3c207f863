using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>16 people side by side in 256 bits (AVX2; two halves elsewhere).</summary>
internal readonly unsafe struct Wide256 : ILanes<Wide256>
{
    private readonly Vector256<ushort> value;

    private Wide256(Vector256<ushort> value) => this.value = value;

    /// <inheritdoc/>
    public static int Count => 16;

    private Vector256<short> Signed => value.AsInt16();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 All(int value) => new(Vector256.Create((ushort)value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Read8(byte* column)
    {
        if (Avx2.IsSupported) return new(Avx2.ConvertToVector256Int16(column).AsUInt16());
        var (low, high) = Vector128.Widen(Vector128.Load(column));
        return new(Vector256.Create(low, high));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write8(byte* column, Wide256 value) =>
        Vector128.Narrow(value.value.GetLower(), value.value.GetUpper()).Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Times(Wide256 value, Wide256 share) => Avx2.IsSupported
        ? new(Avx2.MultiplyHighRoundScale(value.Signed, share.Signed).AsUInt16())
        : new(Vector256.Create(
            Wide128.Times(Lower(value), Lower(share)).Raw,
            Wide128.Times(Upper(value), Upper(share)).Raw));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Part(Wide256 value, Wide256 chance) => Avx2.IsSupported
        ? new(Avx2.MultiplyHigh(value.value, chance.value))
        : new(Vector256.Create(
            Wide128.Part(Lower(value), Lower(chance)).Raw,
            Wide128.Part(Upper(value), Upper(chance)).Raw));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Lookup(ushort* table, Wide256 index)
    {
        if (!Avx2.IsSupported) return new(Vector256.Create(
            Wide128.Lookup(table, Lower(index)).Raw,
            Wide128.Lookup(table, Upper(index)).Raw));
        return new(LookupBytes((byte*)table, index.value));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Read16(ushort* column) => new(Vector256.Load(column));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write16(ushort* column, Wide256 value) => value.value.Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator +(Wide256 left, Wide256 right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator -(Wide256 left, Wide256 right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator &(Wide256 left, Wide256 right) => new(left.value & right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator |(Wide256 left, Wide256 right) => new(left.value | right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator ^(Wide256 left, Wide256 right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator ~(Wide256 value) => new(~value.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator <<(Wide256 value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator >>(Wide256 value, int bits) => new((value.Signed >> bits).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator >>>(Wide256 value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Add(Wide256 left, Wide256 right) => new(Vector256.AddSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Subtract(Wide256 left, Wide256 right) => new(Vector256.SubtractSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 AddUp(Wide256 left, Wide256 right) => new(Vector256.AddSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 TakeAway(Wide256 left, Wide256 right) => new(Vector256.SubtractSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Min(Wide256 left, Wide256 right) => new(Vector256.Min(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Max(Wide256 left, Wide256 right) => new(Vector256.Max(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask ReadMask(byte* fact, int at) => new(*(ushort*)(fact + (at >> 3)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteMask(byte* fact, int at, Mask mask) => *(ushort*)(fact + (at >> 3)) = (ushort)mask.Bits;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 operator &(Mask mask, Wide256 value) => new(Vector256.ConditionalSelect(Outside(mask), Vector256<ushort>.Zero, value.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Above(Wide256 left, Wide256 right) => Bits(Vector256.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Below(Wide256 left, Wide256 right) => ~Bits(NotBelow(left, right));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Equal(Wide256 left, Wide256 right) => Bits(Vector256.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Has(Wide256 value, int bits) => ~Bits(Vector256.Equals(value.value & Vector256.Create((ushort)bits), Vector256<ushort>.Zero));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Select(Mask mask, Wide256 whenTrue, Wide256 whenFalse) =>
        new(Vector256.ConditionalSelect(Outside(mask), whenFalse.value, whenTrue.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Where(Wide256 value, int bits, Wide256 whenSet) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(value.value & Vector256.Create((ushort)bits), Vector256<ushort>.Zero), Vector256<ushort>.Zero, whenSet.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 SelectBelow(Wide256 left, Wide256 right, Wide256 whenTrue, Wide256 whenFalse) =>
        new(Vector256.ConditionalSelect(NotBelow(left, right), whenFalse.value, whenTrue.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Mask mask) => (ushort)mask.Bits != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(Wide256 value)
    {
        var (low, high) = Vector256.Widen(value.value);
        return Vector256.Sum(low + high);
    }

    // There is no unsigned comparison before AVX-512, but nothing is left of the right one without the left one where it is not above it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> NotBelow(Wide256 left, Wide256 right) =>
        Vector256.Equals(Vector256.SubtractSaturate(right.value, left.value), Vector256<ushort>.Zero);

    // A byte shuffle reaches 16 bytes, eight words, by the low four bits of each byte: four shuffles, between which the next two bits choose, each shifted to where a choice looks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> LookupBytes(byte* table, Vector256<ushort> index)
    {
        var doubled = index | (index << 8);
        var bytes = (doubled + doubled) | Vector256.Create((ushort)0x0100);
        var (odd, upper) = ((bytes << 3).AsByte(), (bytes << 2).AsByte());
        var lowerHalf = Avx2.BlendVariable(Quarter(table, bytes.AsByte()), Quarter(table + 16, bytes.AsByte()), odd);
        var upperHalf = Avx2.BlendVariable(Quarter(table + 32, bytes.AsByte()), Quarter(table + 48, bytes.AsByte()), odd);
        return Avx2.BlendVariable(lowerHalf, upperHalf, upper).AsUInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Quarter(byte* table, Vector256<byte> bytes) =>
        Avx2.Shuffle(Avx2.BroadcastVector128ToVector256(table), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide128 Lower(Wide256 value) => Wide128.From(value.value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide128 Upper(Wide256 value) => Wide128.From(value.value.GetUpper());

    /// <summary>The vector inside; used by wider lanes alone.</summary>
    public Vector256<ushort> Raw => value;

    /// <summary>Lanes from a vector; used by wider lanes alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 From(Vector256<ushort> value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Bits(Vector256<ushort> where) => Bmi2.IsSupported && Avx2.IsSupported
        ? new(Bmi2.ParallelBitExtract((uint)Avx2.MoveMask(where.AsByte()), 0x5555_5555))
        : new(where.ExtractMostSignificantBits());

    // Each lane looks at its own bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Outside(Mask mask)
    {
        var own = Vector256.Create(0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0800_0400_0200_0100, unchecked((long)0x8000_4000_2000_1000)).AsUInt16();
        return Vector256.Equals(Vector256.Create((ushort)mask.Bits) & own, Vector256<ushort>.Zero);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Draw(uint* lots, int at, ref readonly uint first, ref readonly uint second)
    {
        var x = (Vector256.Load(lots + (at >> 1)) ^ Vector256.Create(first)) * Vector256.Create(Luck.FirstMultiplier);
        x = ((x ^ (x >>> 15)) + Vector256.Create(second)) * Vector256.Create(Luck.SecondMultiplier);
        x ^= x >>> 16;
        return new(Vector256.Min(x.AsUInt16(), Vector256.Create((ushort)Luck.Largest)));
    }
}
