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
        var (low, high) = Vector128.Widen(Vector128.Load(column));
        return new(Vector256.Create(low, high));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write8(byte* column, Wide256 value) =>
        Vector128.Narrow(value.value.GetLower(), value.value.GetUpper()).Store(column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 ReadMask(byte* column) => Avx2.IsSupported
        ? new(Avx2.ConvertToVector256Int16((sbyte*)column).AsUInt16())
        : new(Vector256.Create(Wide128.ReadMask(column).Raw, Wide128.ReadMask(column + 8).Raw));

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
    public static Wide256 Above(Wide256 left, Wide256 right) => new(Vector256.GreaterThan(left.Signed, right.Signed).AsUInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Below(Wide256 left, Wide256 right) => new(Vector256.LessThan(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Equal(Wide256 left, Wide256 right) => new(Vector256.Equals(left.value, right.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 Select(Wide256 mask, Wide256 whenTrue, Wide256 whenFalse) =>
        new(Vector256.ConditionalSelect(mask.value, whenTrue.value, whenFalse.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Wide256 mask) => mask.value != Vector256<ushort>.Zero;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(Wide256 value)
    {
        var (low, high) = Vector256.Widen(value.value);
        return Vector256.Sum(low + high);
    }

    // A byte shuffle reaches 16 bytes, eight words: four shuffles, each kept where the index falls in its eighth of the table.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> LookupBytes(byte* table, Vector256<ushort> index)
    {
        var inside = index & Vector256.Create((ushort)7);
        var part = index >>> 3;
        var bytes = ((inside << 1) | (inside << 9) | Vector256.Create((ushort)0x0100)).AsByte();
        var found = Quarter(table, bytes) & Vector256.Equals(part, Vector256<ushort>.Zero);
        found |= Quarter(table + 16, bytes) & Vector256.Equals(part, Vector256.Create((ushort)1));
        found |= Quarter(table + 32, bytes) & Vector256.Equals(part, Vector256.Create((ushort)2));
        return found | (Quarter(table + 48, bytes) & Vector256.Equals(part, Vector256.Create((ushort)3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Quarter(byte* table, Vector256<byte> bytes)
    {
        var eight = Vector128.Load(table);
        return Avx2.Shuffle(Vector256.Create(eight, eight), bytes).AsUInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide128 Lower(Wide256 value) => Wide128.From(value.value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide128 Upper(Wide256 value) => Wide128.From(value.value.GetUpper());

    /// <summary>The vector inside; used by wider lanes alone.</summary>
    public Vector256<ushort> Raw => value;

    /// <summary>Lanes from a vector; used by wider lanes alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide256 From(Vector256<ushort> value) => new(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Four(in Luck luck, uint person, Purpose first, out Wide256 a, out Wide256 b, out Wide256 c, out Wide256 d)
    {
        var even = Vector256.Create((ulong)(person >> 1)) + (Vector256<ulong>.Indices << 1);
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector256<ulong>.One, out var low1, out var first1);
        LastRounds(luck, (int)first >> 2, low0, first0, low1, first1, out a, out b, out c, out d);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Draw(in Luck luck, uint person, Purpose first, int groups, ushort* columns, int stride)
    {
        var even = Vector256.Create((ulong)(person >> 1)) + (Vector256<ulong>.Indices << 1);
        TwoRounds(luck, even, out var low0, out var first0);
        TwoRounds(luck, even + Vector256<ulong>.One, out var low1, out var first1);
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
    private static void TwoRounds(in Luck luck, Vector256<ulong> pairs, out Vector256<ulong> low, out Vector256<ulong> first)
    {
        first = Product(Vector256.Create((ulong)Philox.FirstMultiplier), pairs);
        low = Product(Vector256.Create((ulong)Philox.ThirdMultiplier), (first >>> 32) ^ Vector256.Create(luck.Month ^ luck.SecondKey(0)));
    }

    // The other five rounds, for pairs with even numbers (0) and odd ones (1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LastRounds(
        in Luck luck,
        int group,
        Vector256<ulong> low0,
        Vector256<ulong> first0,
        Vector256<ulong> low1,
        Vector256<ulong> first1,
        out Wide256 a,
        out Wide256 b,
        out Wide256 c,
        out Wide256 d)
    {
        var keyA = Vector256.Create(luck.AfterTwo(group, 0));
        var keyC = Vector256.Create(luck.AfterTwo(group, 1));
        Vector256<ulong> a0 = (low0 >>> 32) ^ keyA, b0 = low0, c0 = first0 ^ keyC, d0 = Vector256.Create(luck.AfterTwo(group, 2));
        Vector256<ulong> a1 = (low1 >>> 32) ^ keyA, b1 = low1, c1 = first1 ^ keyC, d1 = d0;
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
        ref Vector256<ulong> a0,
        ref Vector256<ulong> b0,
        ref Vector256<ulong> c0,
        ref Vector256<ulong> d0,
        ref Vector256<ulong> a1,
        ref Vector256<ulong> b1,
        ref Vector256<ulong> c1,
        ref Vector256<ulong> d1)
    {
        var first = Vector256.Create((ulong)Philox.FirstMultiplier);
        var third = Vector256.Create((ulong)Philox.ThirdMultiplier);
        var keyA = Vector256.Create(luck.FirstKey(round));
        var keyC = Vector256.Create(luck.SecondKey(round));
        var (one0, three0, one1, three1) = (Product(first, a0), Product(third, c0), Product(first, a1), Product(third, c1));
        (a0, b0, c0, d0) = ((three0 >>> 32) ^ b0 ^ keyA, three0, (one0 >>> 32) ^ d0 ^ keyC, one0);
        (a1, b1, c1, d1) = ((three1 >>> 32) ^ b1 ^ keyA, three1, (one1 >>> 32) ^ d1 ^ keyC, one1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Product(Vector256<ulong> left, Vector256<ulong> right) => Avx2.IsSupported
        ? Avx2.Multiply(left.AsUInt32(), right.AsUInt32())
        : (left & Vector256.Create((ulong)uint.MaxValue)) * (right & Vector256.Create((ulong)uint.MaxValue));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Wide256 Join(Vector256<ulong> even, Vector256<ulong> odd) =>
        new(Vector256.Min(Vector256.ConditionalSelect(Vector256.Create((ulong)uint.MaxValue), even, odd << 32).AsUInt16(), Vector256.Create((ushort)Luck.Largest)));
}
