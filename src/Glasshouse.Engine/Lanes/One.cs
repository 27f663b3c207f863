namespace Glasshouse.Engine.Lanes;

/// <summary>A single person in plain integers: the reference in tests, the tail of a column, the engine of a life story.</summary>
internal readonly unsafe struct One : ILanes<One>
{
    private readonly ushort value;

    private One(int value) => this.value = (ushort)value;

    /// <inheritdoc/>
    public static int Count => 1;

    private int Signed => (short)value;

    /// <inheritdoc/>
    public static One All(int value) => new(value);

    /// <inheritdoc/>
    public static One Read8(byte* column) => new(*column);

    /// <inheritdoc/>
    public static One Read16(ushort* column) => new(*column);

    /// <inheritdoc/>
    public static void Write8(byte* column, One value) => *column = (byte)value.value;

    /// <inheritdoc/>
    public static void Write16(ushort* column, One value) => *column = value.value;

    /// <inheritdoc/>
    public static One ReadBits(ulong* bits, int at) => Mask(((bits[at >> 6] >> (at & 63)) & 1) != 0);

    /// <inheritdoc/>
    public static void WriteBits(ulong* bits, int at, One mask)
    {
        var bit = 1UL << (at & 63);
        bits[at >> 6] = mask.value != 0 ? bits[at >> 6] | bit : bits[at >> 6] & ~bit;
    }

    /// <inheritdoc/>
    public static One operator +(One left, One right) => new(left.value + right.value);

    /// <inheritdoc/>
    public static One operator -(One left, One right) => new(left.value - right.value);

    /// <inheritdoc/>
    public static One operator &(One left, One right) => new(left.value & right.value);

    /// <inheritdoc/>
    public static One operator |(One left, One right) => new(left.value | right.value);

    /// <inheritdoc/>
    public static One operator ^(One left, One right) => new(left.value ^ right.value);

    /// <inheritdoc/>
    public static One operator ~(One value) => new(~value.value);

    /// <inheritdoc/>
    public static One operator <<(One value, int bits) => new(value.value << bits);

    /// <inheritdoc/>
    public static One operator >>(One value, int bits) => new(value.Signed >> bits);

    /// <inheritdoc/>
    public static One operator >>>(One value, int bits) => new(value.value >>> bits);

    /// <inheritdoc/>
    public static One Add(One left, One right) => new(Math.Clamp(left.Signed + right.Signed, short.MinValue, short.MaxValue));

    /// <inheritdoc/>
    public static One Subtract(One left, One right) => new(Math.Clamp(left.Signed - right.Signed, short.MinValue, short.MaxValue));

    /// <inheritdoc/>
    public static One AddUp(One left, One right) => new(Math.Min(left.value + right.value, ushort.MaxValue));

    /// <inheritdoc/>
    public static One TakeAway(One left, One right) => new(Math.Max(left.value - right.value, 0));

    /// <inheritdoc/>
    public static One Times(One value, One share) => new(((value.Signed * share.Signed) + (1 << 14)) >> 15);

    /// <inheritdoc/>
    public static One Part(One value, One chance) => new((int)(((uint)value.value * chance.value) >> 16));

    /// <inheritdoc/>
    public static One Min(One left, One right) => new(Math.Min(left.Signed, right.Signed));

    /// <inheritdoc/>
    public static One Max(One left, One right) => new(Math.Max(left.Signed, right.Signed));

    /// <inheritdoc/>
    public static One Above(One left, One right) => Mask(left.Signed > right.Signed);

    /// <inheritdoc/>
    public static One Below(One left, One right) => Mask(left.value < right.value);

    /// <inheritdoc/>
    public static One Equal(One left, One right) => Mask(left.value == right.value);

    /// <inheritdoc/>
    public static One Select(One mask, One whenTrue, One whenFalse) => mask.value != 0 ? whenTrue : whenFalse;

    /// <inheritdoc/>
    public static One Lookup(ushort* table, One index) => new(table[index.value & 31]);

    /// <inheritdoc/>
    public static bool Any(One mask) => mask.value != 0;

    /// <inheritdoc/>
    public static long Total(One value) => value.value;

    /// <inheritdoc/>
    public static One AllWords(ulong value) => throw NoWords();

    /// <inheritdoc/>
    public static One WordSteps(ulong step) => throw NoWords();

    /// <inheritdoc/>
    public static One AddWords(One left, One right) => throw NoWords();

    /// <inheritdoc/>
    public static One MultiplyWords(One left, One right) => throw NoWords();

    /// <inheritdoc/>
    public static One HighWords(One value) => throw NoWords();

    /// <inheritdoc/>
    public static One JoinWords(One low, One high) => throw NoWords();

    private static One Mask(bool condition) => new(condition ? ushort.MaxValue : 0);

    private static NotSupportedException NoWords() => new("A single person draws in plain integers: see Philox.Block.");
}
