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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Four(in Luck luck, uint person, Purpose first, out Wide512 a, out Wide512 b, out Wide512 c, out Wide512 d)
    {
        var even = Vector512.Create((ulong)(person >> 1)) + (Vector512<ulong>.Indices << 1);
        Block(luck, even, (int)first >> 2, out var a0, out var b0, out var c0, out var d0);
        Block(luck, even + Vector512<ulong>.One, (int)first >> 2, out var a1, out var b1, out var c1, out var d1);
        a = Join(a0, a1);
        b = Join(b0, b1);
        c = Join(c0, c1);
        d = Join(d0, d1);
    }

    // Philox blocks of pairs of people, one in each 64-bit group; what the upper half of a group holds is never read by a product.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Block(in Luck luck, Vector512<ulong> pairs, int group, out Vector512<ulong> a, out Vector512<ulong> b, out Vector512<ulong> c, out Vector512<ulong> d)
    {
        var first = Vector512.Create((ulong)Philox.FirstMultiplier);
        var third = Vector512.Create((ulong)Philox.ThirdMultiplier);
        c = Product(first, pairs);
        b = Product(third, (c >>> 32) ^ Vector512.Create(luck.Month ^ luck.SecondKey(0)));
        a = (b >>> 32) ^ Vector512.Create(luck.AfterTwo(group, 0));
        c ^= Vector512.Create(luck.AfterTwo(group, 1));
        d = Vector512.Create(luck.AfterTwo(group, 2));
        for (var round = 2; round < Philox.Rounds; round++)
        {
            var one = Product(first, a);
            var three = Product(third, c);
            a = (three >>> 32) ^ b ^ Vector512.Create(luck.FirstKey(round));
            b = three;
            c = (one >>> 32) ^ d ^ Vector512.Create(luck.SecondKey(round));
            d = one;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Product(Vector512<ulong> left, Vector512<ulong> right) => Avx512F.IsSupported
        ? Avx512F.Multiply(left.AsUInt32(), right.AsUInt32())
        : (left & Vector512.Create((ulong)uint.MaxValue)) * (right & Vector512.Create((ulong)uint.MaxValue));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide512 Join(Vector512<ulong> even, Vector512<ulong> odd) =>
        new(Vector512.Min(((even & Vector512.Create((ulong)uint.MaxValue)) | (odd << 32)).AsUInt16(), Vector512.Create((ushort)Luck.Largest)));
}
