using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Lanes;

/// <summary>A few neighbouring people side by side: one 16-bit number for each.</summary>
/// <remarks>
/// A mechanism is written once over this interface and compiled for each width. Every member gives the same bits for a person at any width;
/// <see cref="One"/>, in plain integers, is the reference. Numbers are read in one of these ways:
/// a <i>count</i> (0…65,535); a <i>share</i> (0…32,767 stands for 0…1); a <i>utility</i> (signed, 2,048 stands for 1);
/// a <i>chance</i> (0…65,535 stands for 0…1). What is true of whom is no number but a <see cref="Mask"/>.
/// </remarks>
/// <typeparam name="L">The implementing type itself.</typeparam>
internal unsafe interface ILanes<L>
    where L : struct, ILanes<L>
{
    /// <summary>People side by side.</summary>
    static abstract int Count { get; }

    /// <summary>The same number for everybody.</summary>
    static abstract L All(int value);

    /// <summary>Bytes of a column, widened.</summary>
    static abstract L Read8(byte* column);

    /// <summary>Words of a column.</summary>
    static abstract L Read16(ushort* column);

    /// <summary>Writes the low bytes.</summary>
    static abstract void Write8(byte* column, L value);

    /// <summary>Writes the words.</summary>
    static abstract void Write16(ushort* column, L value);

    /// <summary>For whom a fact is true, from the person at <paramref name="at"/> on: a bit for each person of a tile, eight to the byte.</summary>
    static abstract Mask ReadMask(byte* fact, int at);

    /// <summary>Writes for whom a fact is true, from the person at <paramref name="at"/> on.</summary>
    static abstract void WriteMask(byte* fact, int at, Mask mask);

    /// <summary>Sum, wrapping.</summary>
    static abstract L operator +(L left, L right);

    /// <summary>Difference, wrapping.</summary>
    static abstract L operator -(L left, L right);

    /// <summary>Bitwise and.</summary>
    static abstract L operator &(L left, L right);

    /// <summary>Bitwise or.</summary>
    static abstract L operator |(L left, L right);

    /// <summary>Bitwise exclusive or.</summary>
    static abstract L operator ^(L left, L right);

    /// <summary>Bitwise complement.</summary>
    static abstract L operator ~(L value);

    /// <summary>The number where the mask is true, elsewhere 0.</summary>
    static abstract L operator &(Mask mask, L value);

    /// <summary>Shift to the left.</summary>
    static abstract L operator <<(L value, int bits);

    /// <summary>Shift to the right that keeps the sign.</summary>
    static abstract L operator >>(L value, int bits);

    /// <summary>Shift to the right that brings in zeros.</summary>
    static abstract L operator >>>(L value, int bits);

    /// <summary>Signed sum that stays at the ends of −32,768…32,767.</summary>
    static abstract L Add(L left, L right);

    /// <summary>Signed difference that stays at the ends of −32,768…32,767.</summary>
    static abstract L Subtract(L left, L right);

    /// <summary>Unsigned sum that stays at 65,535.</summary>
    static abstract L AddUp(L left, L right);

    /// <summary>Unsigned difference that stays at 0.</summary>
    static abstract L TakeAway(L left, L right);

    /// <summary>Signed product with a share, rounded: (a·b + 2¹⁴) / 2¹⁵.</summary>
    static abstract L Times(L value, L share);

    /// <summary>Unsigned product with a chance, cut off: a·b / 2¹⁶.</summary>
    static abstract L Part(L value, L chance);

    /// <summary>Smaller of two signed numbers.</summary>
    static abstract L Min(L left, L right);

    /// <summary>Larger of two signed numbers.</summary>
    static abstract L Max(L left, L right);

    /// <summary>Where signed left is above right.</summary>
    static abstract Mask Above(L left, L right);

    /// <summary>Where unsigned left is below right.</summary>
    static abstract Mask Below(L left, L right);

    /// <summary>Where both are equal.</summary>
    static abstract Mask Equal(L left, L right);

    /// <summary>Where any of these bits is set.</summary>
    static abstract Mask Has(L value, int bits);

    /// <summary>Where the mask is true the second, elsewhere the third.</summary>
    static abstract L Select(Mask mask, L whenTrue, L whenFalse);

    /// <summary>Where any of these bits is set the third, elsewhere 0.</summary>
    static abstract L Where(L value, int bits, L whenSet);

    /// <summary>Where unsigned left is below right the third, elsewhere the fourth.</summary>
    static abstract L SelectBelow(L left, L right, L whenTrue, L whenFalse);

    /// <summary>Entry of a table of 32 words; the index is 0…31.</summary>
    static abstract L Lookup(ushort* table, L index);

    /// <summary>True if the mask is true for anybody.</summary>
    static abstract bool Any(Mask mask);

    /// <summary>Sum of all unsigned numbers.</summary>
    static abstract long Total(L value);

    /// <summary>The draws of the people of a tile from <paramref name="at"/> on, for a purpose with these keys: 0…65,534 each. See <see cref="Luck"/>.</summary>
    /// <param name="lots">Lot of each pair of people of the tile, in turn; a tile begins with a whole pair.</param>
    /// <param name="at">Place of the first person in the tile.</param>
    /// <param name="first">First key.</param>
    /// <param name="second">Second key.</param>
    static abstract L Draw(uint* lots, int at, ref readonly uint first, ref readonly uint second);
}
