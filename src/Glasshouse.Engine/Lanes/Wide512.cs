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
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector512<ulong>.One, out var low1, out var first1);
        LastRounds(luck, (int)first >> 2, low0, first0, low1, first1, out a, out b, out c, out d);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Draw(in Luck luck, uint person, Purpose first, int groups, ushort* columns, int stride)
    {
        var even = Vector512.Create((ulong)(person >> 1)) + (Vector512<ulong>.Indices << 1);
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector512<ulong>.One, out var low1, out var first1);
        for (var group = 0; group < groups; group++, columns += 4 * stride)
        {
            LastRounds(luck, ((int)first >> 2) + group, low0, first0, low1, first1, out var a, out var b, out var c, out var d);
            a.value.Store(columns);
            b.value.Store(columns + stride);
            c.value.Store(columns + (2 * stride));
            d.value.Store(columns + (3 * stride));
        }
    }

    // Philox blocks of pairs of people, one in each 64-bit group; what the upper half of a group holds is never read by a product.
    // The first two rounds need only the person.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TwoRounds(in Luck luck, Vector512<ulong> pairs, out Vector512<ulong> low, out Vector512<ulong> first)
    {
        first = Product(Vector512.Create((ulong)Philox.FirstMultiplier), pairs);
        low = Product(Vector512.Create((ulong)Philox.ThirdMultiplier), (first >>> 32) ^ Vector512.Create(luck.Month ^ luck.SecondKey(0)));
    }

    // The other five rounds, for pairs with even numbers (0) and odd ones (1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LastRounds(
        in Luck luck,
        int group,
        Vector512<ulong> low0,
        Vector512<ulong> first0,
        Vector512<ulong> low1,
        Vector512<ulong> first1,
        out Wide512 a,
        out Wide512 b,
        out Wide512 c,
        out Wide512 d)
    {
        var keyA = Vector512.Create(luck.AfterTwo(group, 0));
        var keyC = Vector512.Create(luck.AfterTwo(group, 1));
        Vector512<ulong> a0 = (low0 >>> 32) ^ keyA, b0 = low0, c0 = first0 ^ keyC, d0 = Vector512.Create(luck.AfterTwo(group, 2));
        Vector512<ulong> a1 = (low1 >>> 32) ^ keyA, b1 = low1, c1 = first1 ^ keyC, d1 = d0;
        Round(luck, 2, ref a0, ref b0, ref c0, ref d0, ref a1, ref b1, ref c1, ref d1);
        Round(luck, 3, ref a0, ref b0, ref c0, ref d0, ref a1, ref b1, ref c1, ref d1);
        Round(luck, 4, ref a0, ref b0, ref c0, ref d0, ref a1, ref b1, ref c1, ref d1);
        Round(luck, 5, ref a0, ref b0, ref c0, ref d0, ref a1, ref b1, ref c1, ref d1);
        Round(luck, 6, ref a0, ref b0, ref c0, ref d0, ref a1, ref b1, ref c1, ref d1);
        a = Join(a0, a1);
        b = Join(b0, b1);
        c = Join(c0, c1);
        d = Join(d0, d1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        in Luck luck,
        int round,
        ref Vector512<ulong> a0,
        ref Vector512<ulong> b0,
        ref Vector512<ulong> c0,
        ref Vector512<ulong> d0,
        ref Vector512<ulong> a1,
        ref Vector512<ulong> b1,
        ref Vector512<ulong> c1,
        ref Vector512<ulong> d1)
    {
        var first = Vector512.Create((ulong)Philox.FirstMultiplier);
        var third = Vector512.Create((ulong)Philox.ThirdMultiplier);
        var keyA = Vector512.Create(luck.FirstKey(round));
        var keyC = Vector512.Create(luck.SecondKey(round));
        var (one0, three0, one1, three1) = (Product(first, a0), Product(third, c0), Product(first, a1), Product(third, c1));
        (a0, b0, c0, d0) = ((three0 >>> 32) ^ b0 ^ keyA, three0, (one0 >>> 32) ^ d0 ^ keyC, one0);
        (a1, b1, c1, d1) = ((three1 >>> 32) ^ b1 ^ keyA, three1, (one1 >>> 32) ^ d1 ^ keyC, one1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Product(Vector512<ulong> left, Vector512<ulong> right) => Avx512F.IsSupported
        ? Avx512F.Multiply(left.AsUInt32(), right.AsUInt32())
        : (left & Vector512.Create((ulong)uint.MaxValue)) * (right & Vector512.Create((ulong)uint.MaxValue));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide512 Join(Vector512<ulong> even, Vector512<ulong> odd) =>
        new(Vector512.Min(Vector512.ConditionalSelect(Vector512.Create((ulong)uint.MaxValue), even, odd << 32).AsUInt16(), Vector512.Create((ushort)Luck.Largest)));
}
