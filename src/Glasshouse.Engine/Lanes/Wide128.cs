using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>8 people side by side in 128 bits (SSE or NEON).</summary>
internal readonly unsafe struct Wide128 : ILanes<Wide128>
{
    private readonly Vector128<ushort> value;

    private Wide128(Vector128<ushort> value) => this.value = value;

    /// <inheritdoc/>
    public static int Count => 8;

    private Vector128<short> Signed => value.AsInt16();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 All(int value) => new(Vector128.Create((ushort)value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Read8(byte* column) => new(Vector128.WidenLower(Vector64.Load(column).ToVector128()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write8(byte* column, Wide128 value) => Vector128.Narrow(value.value, value.value).GetLower().Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Times(Wide128 value, Wide128 share)
    {
        if (Ssse3.IsSupported) return new(Ssse3.MultiplyHighRoundScale(value.Signed, share.Signed).AsUInt16());
        var (lowA, highA) = Vector128.Widen(value.Signed);
        var (lowB, highB) = Vector128.Widen(share.Signed);
        var half = Vector128.Create(1 << 14);
        return new(Vector128.Narrow(((lowA * lowB) + half) >> 15, ((highA * highB) + half) >> 15).AsUInt16());
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Part(Wide128 value, Wide128 chance)
    {
        if (Sse2.IsSupported) return new(Sse2.MultiplyHigh(value.value, chance.value));
        var (lowA, highA) = Vector128.Widen(value.value);
        var (lowB, highB) = Vector128.Widen(chance.value);
        return new(Vector128.Narrow((lowA * lowB) >>> 16, (highA * highB) >>> 16));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Lookup(ushort* table, Wide128 index)
    {
        var inside = index.value & Vector128.Create((ushort)7);
        var part = index.value >>> 3;
        var found = Vector128.Shuffle(Vector128.Load(table), inside) & Vector128.Equals(part, Vector128<ushort>.Zero);
        found |= Vector128.Shuffle(Vector128.Load(table + 8), inside) & Vector128.Equals(part, Vector128.Create((ushort)1));
        found |= Vector128.Shuffle(Vector128.Load(table + 16), inside) & Vector128.Equals(part, Vector128.Create((ushort)2));
        return new(found | (Vector128.Shuffle(Vector128.Load(table + 24), inside) & Vector128.Equals(part, Vector128.Create((ushort)3))));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Read16(ushort* column) => new(Vector128.Load(column));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write16(ushort* column, Wide128 value) => value.value.Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator +(Wide128 left, Wide128 right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator -(Wide128 left, Wide128 right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator &(Wide128 left, Wide128 right) => new(left.value & right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator |(Wide128 left, Wide128 right) => new(left.value | right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator ^(Wide128 left, Wide128 right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator ~(Wide128 value) => new(~value.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator <<(Wide128 value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator >>(Wide128 value, int bits) => new((value.Signed >> bits).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator >>>(Wide128 value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Add(Wide128 left, Wide128 right) => new(Vector128.AddSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Subtract(Wide128 left, Wide128 right) => new(Vector128.SubtractSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 AddUp(Wide128 left, Wide128 right) => new(Vector128.AddSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 TakeAway(Wide128 left, Wide128 right) => new(Vector128.SubtractSaturate(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Min(Wide128 left, Wide128 right) => new(Vector128.Min(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Max(Wide128 left, Wide128 right) => new(Vector128.Max(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask ReadMask(byte* fact, int at) => new(*(byte*)(fact + (at >> 3)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteMask(byte* fact, int at, Mask mask) => *(byte*)(fact + (at >> 3)) = (byte)mask.Bits;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 operator &(Mask mask, Wide128 value) => new(Vector128.ConditionalSelect(Outside(mask), Vector128<ushort>.Zero, value.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Above(Wide128 left, Wide128 right) => Bits(Vector128.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Below(Wide128 left, Wide128 right) => Bits(Vector128.LessThan(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Equal(Wide128 left, Wide128 right) => Bits(Vector128.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Has(Wide128 value, int bits) => Bits(~Vector128.Equals(value.value & Vector128.Create((ushort)bits), Vector128<ushort>.Zero));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Select(Mask mask, Wide128 whenTrue, Wide128 whenFalse) =>
        new(Vector128.ConditionalSelect(Outside(mask), whenFalse.value, whenTrue.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Where(Wide128 value, int bits, Wide128 whenSet) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(value.value & Vector128.Create((ushort)bits), Vector128<ushort>.Zero), Vector128<ushort>.Zero, whenSet.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 SelectBelow(Wide128 left, Wide128 right, Wide128 whenTrue, Wide128 whenFalse) =>
        new(Vector128.ConditionalSelect(Vector128.LessThan(left.value, right.value), whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Mask mask) => (byte)mask.Bits != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(Wide128 value)
    {
        var (low, high) = Vector128.Widen(value.value);
        return Vector128.Sum(low + high);
    }

    /// <summary>The vector inside; used by wider lanes alone.</summary>
    public Vector128<ushort> Raw => value;

    /// <summary>Lanes from a vector; used by wider lanes alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 From(Vector128<ushort> value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Bits(Vector128<ushort> where) => new(where.ExtractMostSignificantBits());

    // Each lane looks at its own bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Outside(Mask mask)
    {
        var own = Vector128.Create(0x0008_0004_0002_0001, 0x0080_0040_0020_0010).AsUInt16();
        return Vector128.Equals(Vector128.Create((ushort)mask.Bits) & own, Vector128<ushort>.Zero);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Draw(uint* lots, int at, ref readonly uint first, ref readonly uint second)
    {
        var x = (Vector128.Load(lots + (at >> 1)) ^ Vector128.Create(first)) * Vector128.Create(Luck.FirstMultiplier);
        x = ((x ^ (x >>> 15)) + Vector128.Create(second)) * Vector128.Create(Luck.SecondMultiplier);
        x ^= x >>> 16;
        return new(Vector128.Min(x.AsUInt16(), Vector128.Create((ushort)Luck.Largest)));
    }
}
