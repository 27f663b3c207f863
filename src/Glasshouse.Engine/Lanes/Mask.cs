using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.Lanes;

/// <summary>For whom something is true: one bit for each of the people side by side, the lowest for the first.</summary>
/// <remarks>
/// A plain whole number whatever the width of the lanes, so that what is joined of several conditions costs the vectors nothing.
/// Bits beyond the people of the lanes mean nothing: a complement sets them, and whoever reads a mask leaves them out.
/// </remarks>
/// <param name="Bits">The bits.</param>
internal readonly record struct Mask(uint Bits)
{
    /// <summary>True for nobody.</summary>
    public static Mask Nobody => default;

    /// <summary>True for everybody.</summary>
    public static Mask Everybody => new(uint.MaxValue);

    /// <summary>For whom both are true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator &(Mask left, Mask right) => new(left.Bits & right.Bits);

    /// <summary>For whom either is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator |(Mask left, Mask right) => new(left.Bits | right.Bits);

    /// <summary>The second for whom the first is true, the third for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Select(Mask mask, Mask whenTrue, Mask whenFalse) => (mask & whenTrue) | (whenFalse & ~mask);

    /// <summary>For whom it is not true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator ~(Mask mask) => new(~mask.Bits);
}
