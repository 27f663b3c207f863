using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>A single person in plain integers: the reference that every width is held against.</summary>
internal readonly unsafe struct One : ILanes<One>
{
    private readonly ushort value;

    private One(int value) => this.value = (ushort)value;

    /// <inheritdoc/>
    public static int Count => 1;

    private int Signed => (short)value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One All(int value) => new(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Read8(byte* column) => new(*column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Read16(ushort* column) => new(*column);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write8(byte* column, One value) => *column = (byte)value.value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write16(ushort* column, One value) => *column = value.value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator +(One left, One right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator -(One left, One right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator &(One left, One right) => new(left.value & right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator |(One left, One right) => new(left.value | right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator ^(One left, One right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator ~(One value) => new(~value.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator <<(One value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator >>(One value, int bits) => new(value.Signed >> bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator >>>(One value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Add(One left, One right) => new(Math.Clamp(left.Signed + right.Signed, short.MinValue, short.MaxValue));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Subtract(One left, One right) => new(Math.Clamp(left.Signed - right.Signed, short.MinValue, short.MaxValue));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One AddUp(One left, One right) => new(Math.Min(left.value + right.value, ushort.MaxValue));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One TakeAway(One left, One right) => new(Math.Max(left.value - right.value, 0));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Times(One value, One share) => new(((value.Signed * share.Signed) + (1 << 14)) >> 15);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Part(One value, One chance) => new((int)(((uint)value.value * chance.value) >> 16));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Min(One left, One right) => new(Math.Min(left.Signed, right.Signed));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Max(One left, One right) => new(Math.Max(left.Signed, right.Signed));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Lookup(ushort* table, One index) => new(table[index.value & 31]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask ReadMask(byte* fact, int at) => When(((fact[at >> 3] >> (at & 7)) & 1) != 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteMask(byte* fact, int at, Mask mask)
    {
        ref var eight = ref fact[at >> 3];
        eight = (byte)((eight & ~(1 << (at & 7))) | ((int)(mask.Bits & 1) << (at & 7)));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One operator &(Mask mask, One value) => Any(mask) ? value : default;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Above(One left, One right) => When(left.Signed > right.Signed);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Below(One left, One right) => When(left.value < right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Equal(One left, One right) => When(left.value == right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Has(One value, int bits) => When((value.value & bits) != 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Select(Mask mask, One whenTrue, One whenFalse) => Any(mask) ? whenTrue : whenFalse;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Where(One value, int bits, One whenSet) => (value.value & bits) != 0 ? whenSet : default;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One SelectBelow(One left, One right, One whenTrue, One whenFalse) => left.value < right.value ? whenTrue : whenFalse;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Mask mask) => (mask.Bits & 1) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(One value) => value.value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Draw(uint* lots, int at, ref readonly uint first, ref readonly uint second)
    {
        var both = Luck.Word(lots[at >> 1], first, second);
        var own = (ushort)(both >> ((at & 1) * 16));
        return new(Math.Min(own, (ushort)Luck.Largest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask When(bool condition) => new(condition ? 1u : 0u);
}
