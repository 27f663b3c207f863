using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>32 people side by side in 512 bits (AVX-512; two halves elsewhere).</summary>
internal readonly unsafe struct Wide512 : ILanes<Wide512>
{
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
    public static Wide512 ReadMask(byte* column) => Avx512BW.IsSupported
        ? new(Avx512BW.ConvertToVector512Int16(Vector256.Load((sbyte*)column)).AsUInt16())
        : new(Vector512.Create(Wide256.ReadMask(column).Raw, Wide256.ReadMask(column + 16).Raw));

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
    public static Wide512 Above(Wide512 left, Wide512 right) => new(Vector512.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Below(Wide512 left, Wide512 right) => new(Vector512.LessThan(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Equal(Wide512 left, Wide512 right) => new(Vector512.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Select(Wide512 mask, Wide512 whenTrue, Wide512 whenFalse) =>
        new(Vector512.ConditionalSelect(mask.value, whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Wide512 mask) => mask.value != Vector512<ushort>.Zero;

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

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide512 Draw(uint person, ref readonly uint first, ref readonly uint second)
    {
        var x = (Vector512.Create(person >> 1) + Vector512<uint>.Indices) ^ Vector512.Create(first);
        x = ((x ^ (x >>> 17)) * Vector512.Create(Luck.FirstMultiplier)) + Vector512.Create(second);
        x = (x ^ (x >>> 11)) * Vector512.Create(Luck.SecondMultiplier);
        x = (x ^ (x >>> 15)) * Vector512.Create(Luck.ThirdMultiplier);
        x ^= x >>> 14;
        return new(Vector512.Min(x.AsUInt16(), Vector512.Create((ushort)Luck.Largest)));
    }
}
