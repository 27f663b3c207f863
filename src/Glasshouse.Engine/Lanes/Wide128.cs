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
    public static Wide128 ReadMask(byte* column) => new(Vector128.WidenLower(Vector64.Load((sbyte*)column).ToVector128()).AsUInt16());

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
    public static Wide128 Above(Wide128 left, Wide128 right) => new(Vector128.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Below(Wide128 left, Wide128 right) => new(Vector128.LessThan(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Equal(Wide128 left, Wide128 right) => new(Vector128.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide128 Select(Wide128 mask, Wide128 whenTrue, Wide128 whenFalse) =>
        new(Vector128.ConditionalSelect(mask.value, whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Wide128 mask) => mask.value != Vector128<ushort>.Zero;

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

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Four(in Luck luck, uint person, Purpose first, out Wide128 a, out Wide128 b, out Wide128 c, out Wide128 d)
    {
        var even = Vector128.Create((ulong)(person >> 1)) + (Vector128<ulong>.Indices << 1);
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector128<ulong>.One, out var low1, out var first1);
        LastRounds(luck, (int)first >> 2, low0, first0, low1, first1, out a, out b, out c, out d);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Draw(in Luck luck, uint person, Purpose first, int groups, ushort* columns, int stride)
    {
        var even = Vector128.Create((ulong)(person >> 1)) + (Vector128<ulong>.Indices << 1);
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector128<ulong>.One, out var low1, out var first1);
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
    private static void TwoRounds(in Luck luck, Vector128<ulong> pairs, out Vector128<ulong> low, out Vector128<ulong> first)
    {
        first = Product(Vector128.Create((ulong)Philox.FirstMultiplier), pairs);
        low = Product(Vector128.Create((ulong)Philox.ThirdMultiplier), (first >>> 32) ^ Vector128.Create(luck.Month ^ luck.SecondKey(0)));
    }

    // The other five rounds, for pairs with even numbers (0) and odd ones (1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LastRounds(
        in Luck luck,
        int group,
        Vector128<ulong> low0,
        Vector128<ulong> first0,
        Vector128<ulong> low1,
        Vector128<ulong> first1,
        out Wide128 a,
        out Wide128 b,
        out Wide128 c,
        out Wide128 d)
    {
        var keyA = Vector128.Create(luck.AfterTwo(group, 0));
        var keyC = Vector128.Create(luck.AfterTwo(group, 1));
        Vector128<ulong> a0 = (low0 >>> 32) ^ keyA, b0 = low0, c0 = first0 ^ keyC, d0 = Vector128.Create(luck.AfterTwo(group, 2));
        Vector128<ulong> a1 = (low1 >>> 32) ^ keyA, b1 = low1, c1 = first1 ^ keyC, d1 = d0;
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
        ref Vector128<ulong> a0,
        ref Vector128<ulong> b0,
        ref Vector128<ulong> c0,
        ref Vector128<ulong> d0,
        ref Vector128<ulong> a1,
        ref Vector128<ulong> b1,
        ref Vector128<ulong> c1,
        ref Vector128<ulong> d1)
    {
        var first = Vector128.Create((ulong)Philox.FirstMultiplier);
        var third = Vector128.Create((ulong)Philox.ThirdMultiplier);
        var keyA = Vector128.Create(luck.FirstKey(round));
        var keyC = Vector128.Create(luck.SecondKey(round));
        var (one0, three0, one1, three1) = (Product(first, a0), Product(third, c0), Product(first, a1), Product(third, c1));
        (a0, b0, c0, d0) = ((three0 >>> 32) ^ b0 ^ keyA, three0, (one0 >>> 32) ^ d0 ^ keyC, one0);
        (a1, b1, c1, d1) = ((three1 >>> 32) ^ b1 ^ keyA, three1, (one1 >>> 32) ^ d1 ^ keyC, one1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Product(Vector128<ulong> left, Vector128<ulong> right) => Sse2.IsSupported
        ? Sse2.Multiply(left.AsUInt32(), right.AsUInt32())
        : (left & Vector128.Create((ulong)uint.MaxValue)) * (right & Vector128.Create((ulong)uint.MaxValue));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide128 Join(Vector128<ulong> even, Vector128<ulong> odd) =>
        new(Vector128.Min(Vector128.ConditionalSelect(Vector128.Create((ulong)uint.MaxValue), even, odd << 32).AsUInt16(), Vector128.Create((ushort)Luck.Largest)));
}
