using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What a person sees of the conduct and the opinions around her: last month's, never this month's.</summary>
/// <remarks>
/// Model: violations seen = .3 of four neighbours + .5 of the region + .2 of the nation; support seen = half of the neighbours + half of the region.
/// Left out: media, which distort in attitude; friends who live elsewhere.
/// Source: Assumption; the weights are fixed, what they act on is swept in morals:, helping:, attitude:.
/// </remarks>
internal readonly unsafe struct Seeing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var region = ref here.Region;
        var one = L.Read8(tile.Neighbours + at);
        var two = L.Read8(tile.Neighbours + at + 1);
        var four = L.Read8(tile.Neighbours + at + 3);
        var five = L.Read8(tile.Neighbours + at + 4);
        var offenders = Bit(one, 0) + Bit(two, 0) + Bit(four, 0) + Bit(five, 0);
        var supporters = Bit(one, 2) + Bit(two, 2) + Bit(four, 2) + Bit(five, 2);

        // 9,830 is .3 of a share; 2,457 a quarter of it. 4,096 is an eighth.
        L.Write16(tile.ViolationsSeen + at, Quarters(offenders, 2457) + L.All(region.ViolationsElsewhere));
        L.Write16(tile.SupportSeen + at, L.Min(Quarters(supporters, 4095) + L.All(region.SupportElsewhere), L.All(32767)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Bit<L>(L acts, int bit)
        where L : struct, ILanes<L> => (acts >>> bit) & L.All(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Quarters<L>(L count, int worth)
        where L : struct, ILanes<L> =>
        (L.All(worth) & (L.All(0) - (count & L.All(1)))) + (L.All(2 * worth) & (L.All(0) - ((count >>> 1) & L.All(1)))) + (L.All(4 * worth) & (L.All(0) - (count >>> 2)));
}
