using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.World;

/// <summary>Reads and changes bits of <see cref="Flag"/> in lanes.</summary>
internal static class Flags
{
    /// <summary>For whom any of the bits is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Has<L>(L flags, int bits)
        where L : struct, ILanes<L> => L.Has(flags, bits);

    /// <summary>Sets the bits where the mask is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Set<L>(L flags, int bits, Mask mask)
        where L : struct, ILanes<L> => flags | (mask & L.All(bits));

    /// <summary>Clears the bits where the mask is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Clear<L>(L flags, int bits, Mask mask)
        where L : struct, ILanes<L> => flags & ~(mask & L.All(bits));
}
