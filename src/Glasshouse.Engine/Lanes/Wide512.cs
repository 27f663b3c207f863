using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Glasshouse.Engine.Lanes;

/// <summary>32 people side by side in 512 bits (AVX-512; two halves elsewhere).</summary>
internal readonly unsafe struct Wide512 : ILanes<Wide512>
{
    private readonly Vector512<ushort> value;

    private Wide512(Vector512<ushort> value) => this.value = value;

    /// <inheritdoc/>
    public static int Count => 32;

    private Vector512<short> Signed => value.AsInt16();

    private Vector512<ulong> Words => value.AsUInt64();

    /// <inheritdoc/>
    public static Wide512 All(int value) => new(Vector512.Create((ushort)value));

    /// <inheritdoc/>
    public static Wide512 Read8(byte* column)
    {
        if (Avx512BW.IsSupported) return new(Avx512BW.ConvertToVector512UInt16(Vector256.Load(column)));
        var (low, high) = Vector256.Widen(Vector256.Load(column));
        return new(Vector512.Create(low, high));
    }

    /// <inheritdoc/>
    public static void Write8(byte* column, Wide512 value)
    {
        if (Avx512BW.IsSupported) Avx512BW.ConvertToVector256Byte(value.value).Store(column);
        else Vector256.Narrow(value.value.GetLower(), value.value.GetUpper()).Store(column);
    }

    /// <inheritdoc/>
    public static Wide512 ReadBits(ulong* bits, int at)
    {
        var bit = Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768,
            1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
        var word = ((uint*)bits)[at >> 5];
        var spread = Vector512.Create(Vector256.Create((ushort)word), Vector256.Create((ushort)(word >> 16)));
        return new(Vector512.Equals(spread & bit, bit));
    }

    /// <inheritdoc/>
    public static void WriteBits(ulong* bits, int at, Wide512 mask) =>
        ((uint*)bits)[at >> 5] = (uint)mask.value.ExtractMostSignificantBits();

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
    public static Wide512 MultiplyWords(Wide512 left, Wide512 right) => Avx512F.IsSupported
        ? new(Avx512F.Multiply(left.value.AsUInt32(), right.value.AsUInt32()).AsUInt16())
        : new(((left.Words & Vector512.Create((ulong)uint.MaxValue)) * (right.Words & Vector512.Create((ulong)uint.MaxValue))).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 Read16(ushort* column) => new(Vector512.Load(column));

    /// <inheritdoc/>
    public static void Write16(ushort* column, Wide512 value) => value.value.Store(column);

    /// <inheritdoc/>
    public static Wide512 operator +(Wide512 left, Wide512 right) => new(left.value + right.value);

    /// <inheritdoc/>
    public static Wide512 operator -(Wide512 left, Wide512 right) => new(left.value - right.value);

    /// <inheritdoc/>
    public static Wide512 operator &(Wide512 left, Wide512 right) => new(left.value & right.value);

    /// <inheritdoc/>
    public static Wide512 operator |(Wide512 left, Wide512 right) => new(left.value | right.value);

    /// <inheritdoc/>
    public static Wide512 operator ^(Wide512 left, Wide512 right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    public static Wide512 operator ~(Wide512 value) => new(~value.value);

    /// <inheritdoc/>
    public static Wide512 operator <<(Wide512 value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    public static Wide512 operator >>(Wide512 value, int bits) => new((value.Signed >> bits).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 operator >>>(Wide512 value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    public static Wide512 Add(Wide512 left, Wide512 right) => new(Vector512.AddSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 Subtract(Wide512 left, Wide512 right) => new(Vector512.SubtractSaturate(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 AddUp(Wide512 left, Wide512 right) => new(Vector512.AddSaturate(left.value, right.value));

    /// <inheritdoc/>
    public static Wide512 TakeAway(Wide512 left, Wide512 right) => new(Vector512.SubtractSaturate(left.value, right.value));

    /// <inheritdoc/>
    public static Wide512 Min(Wide512 left, Wide512 right) => new(Vector512.Min(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 Max(Wide512 left, Wide512 right) => new(Vector512.Max(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 Above(Wide512 left, Wide512 right) => new(Vector512.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 Below(Wide512 left, Wide512 right) => new(Vector512.LessThan(left.value, right.value));

    /// <inheritdoc/>
    public static Wide512 Equal(Wide512 left, Wide512 right) => new(Vector512.Equals(left.value, right.value));

    /// <inheritdoc/>
    public static Wide512 Select(Wide512 mask, Wide512 whenTrue, Wide512 whenFalse) =>
        new(Vector512.ConditionalSelect(mask.value, whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    public static bool Any(Wide512 mask) => mask.value != Vector512<ushort>.Zero;

    /// <inheritdoc/>
    public static long Total(Wide512 value)
    {
        var (low, high) = Vector512.Widen(value.value);
        return Vector512.Sum(low + high);
    }

    /// <inheritdoc/>
    public static Wide512 AllWords(ulong value) => new(Vector512.Create(value).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 WordSteps(ulong step) => new((Vector512<ulong>.Indices * step).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 AddWords(Wide512 left, Wide512 right) => new((left.Words + right.Words).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 HighWords(Wide512 value) => new((value.Words >>> 32).AsUInt16());

    /// <inheritdoc/>
    public static Wide512 JoinWords(Wide512 low, Wide512 high) =>
        new(((low.Words & Vector512.Create((ulong)uint.MaxValue)) | (high.Words << 32)).AsUInt16());

    private static Wide256 Lower(Wide512 value) => Wide256.From(value.value.GetLower());

    private static Wide256 Upper(Wide512 value) => Wide256.From(value.value.GetUpper());
}
