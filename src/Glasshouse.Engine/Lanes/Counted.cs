namespace Glasshouse.Engine.Lanes;

/// <summary>Lanes of another width that count what is asked of them: the same bits for everybody, and a note of every operation.</summary>
/// <typeparam name="W">The lanes that do the work.</typeparam>
internal readonly unsafe struct Counted<W> : ILanes<Counted<W>>
    where W : struct, ILanes<W>
{
    private readonly W value;

    private Counted(W value) => this.value = value;

    /// <inheritdoc/>
    public static int Count => W.Count;

    /// <inheritdoc/>
    public static Counted<W> All(int value) => new(W.All(value));

    /// <inheritdoc/>
    public static Counted<W> Read8(byte* column) => new(Noted(LaneOperation.ReadBytes, W.Read8(column)));

    /// <inheritdoc/>
    public static Counted<W> Read16(ushort* column) => new(Noted(LaneOperation.ReadWords, W.Read16(column)));

    /// <inheritdoc/>
    public static void Write8(byte* column, Counted<W> value)
    {
        OperationCounter.Note(LaneOperation.WriteBytes);
        W.Write8(column, value.value);
    }

    /// <inheritdoc/>
    public static void Write16(ushort* column, Counted<W> value)
    {
        OperationCounter.Note(LaneOperation.WriteWords);
        W.Write16(column, value.value);
    }

    /// <inheritdoc/>
    public static Mask ReadMask(byte* fact, int at) => Noted(LaneOperation.ReadFact, W.ReadMask(fact, at));

    /// <inheritdoc/>
    public static void WriteMask(byte* fact, int at, Mask mask)
    {
        OperationCounter.Note(LaneOperation.WriteFact);
        W.WriteMask(fact, at, mask);
    }

    /// <inheritdoc/>
    public static Counted<W> operator +(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, left.value + right.value));

    /// <inheritdoc/>
    public static Counted<W> operator -(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, left.value - right.value));

    /// <inheritdoc/>
    public static Counted<W> operator &(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Bits, left.value & right.value));

    /// <inheritdoc/>
    public static Counted<W> operator |(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Bits, left.value | right.value));

    /// <inheritdoc/>
    public static Counted<W> operator ^(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Bits, left.value ^ right.value));

    /// <inheritdoc/>
    public static Counted<W> operator ~(Counted<W> value) => new(Noted(LaneOperation.Bits, ~value.value));

    /// <inheritdoc/>
    public static Counted<W> operator &(Mask mask, Counted<W> value) => new(Noted(LaneOperation.Choose, mask & value.value));

    /// <inheritdoc/>
    public static Counted<W> operator <<(Counted<W> value, int bits) => new(Noted(LaneOperation.Shift, value.value << bits));

    /// <inheritdoc/>
    public static Counted<W> operator >>(Counted<W> value, int bits) => new(Noted(LaneOperation.Shift, value.value >> bits));

    /// <inheritdoc/>
    public static Counted<W> operator >>>(Counted<W> value, int bits) => new(Noted(LaneOperation.Shift, value.value >>> bits));

    /// <inheritdoc/>
    public static Counted<W> Add(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, W.Add(left.value, right.value)));

    /// <inheritdoc/>
    public static Counted<W> Subtract(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, W.Subtract(left.value, right.value)));

    /// <inheritdoc/>
    public static Counted<W> AddUp(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, W.AddUp(left.value, right.value)));

    /// <inheritdoc/>
    public static Counted<W> TakeAway(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Sum, W.TakeAway(left.value, right.value)));

    /// <inheritdoc/>
    public static Counted<W> Times(Counted<W> value, Counted<W> share) => new(Noted(LaneOperation.Product, W.Times(value.value, share.value)));

    /// <inheritdoc/>
    public static Counted<W> Part(Counted<W> value, Counted<W> chance) => new(Noted(LaneOperation.Product, W.Part(value.value, chance.value)));

    /// <inheritdoc/>
    public static Counted<W> Min(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Order, W.Min(left.value, right.value)));

    /// <inheritdoc/>
    public static Counted<W> Max(Counted<W> left, Counted<W> right) => new(Noted(LaneOperation.Order, W.Max(left.value, right.value)));

    /// <inheritdoc/>
    public static Mask Above(Counted<W> left, Counted<W> right) => Noted(LaneOperation.Compare, W.Above(left.value, right.value));

    /// <inheritdoc/>
    public static Mask Below(Counted<W> left, Counted<W> right) => Noted(LaneOperation.Compare, W.Below(left.value, right.value));

    /// <inheritdoc/>
    public static Mask Equal(Counted<W> left, Counted<W> right) => Noted(LaneOperation.Compare, W.Equal(left.value, right.value));

    /// <inheritdoc/>
    public static Mask Has(Counted<W> value, int bits) => Noted(LaneOperation.Compare, W.Has(value.value, bits));

    /// <inheritdoc/>
    public static Counted<W> Select(Mask mask, Counted<W> whenTrue, Counted<W> whenFalse) => new(Noted(LaneOperation.Choose, W.Select(mask, whenTrue.value, whenFalse.value)));

    /// <inheritdoc/>
    public static Counted<W> Where(Counted<W> value, int bits, Counted<W> whenSet) => new(Noted(LaneOperation.CompareAndChoose, W.Where(value.value, bits, whenSet.value)));

    /// <inheritdoc/>
    public static Counted<W> SelectBelow(Counted<W> left, Counted<W> right, Counted<W> whenTrue, Counted<W> whenFalse) => new(Noted(LaneOperation.CompareAndChoose, W.SelectBelow(left.value, right.value, whenTrue.value, whenFalse.value)));

    /// <inheritdoc/>
    public static Counted<W> Lookup(ushort* table, Counted<W> index) => new(Noted(LaneOperation.Lookup, W.Lookup(table, index.value)));

    /// <inheritdoc/>
    public static bool Any(Mask mask) => W.Any(mask);

    /// <inheritdoc/>
    public static long Total(Counted<W> value) => Noted(LaneOperation.Total, W.Total(value.value));

    /// <inheritdoc/>
    public static Counted<W> Draw(uint* pairs, int at, ref readonly uint first, ref readonly uint second) => new(Noted(LaneOperation.Draw, W.Draw(pairs, at, in first, in second)));

    private static T Noted<T>(LaneOperation operation, T result)
    {
        OperationCounter.Note(operation);
        return result;
    }
}
