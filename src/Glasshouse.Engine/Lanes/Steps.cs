using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.Lanes;

/// <summary>Small steps that several mechanisms take, written over lanes.</summary>
internal static unsafe class Steps
{
    /// <summary>A byte of 0…255 as a share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Share<L>(L value)
        where L : struct, ILanes<L> => (value << 7) | (value >>> 1);

    /// <summary>For whom the draw makes something happen that has this chance; 0 never, 65,535 always, since no draw is above 65,534.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Happens<L>(L draw, L chance)
        where L : struct, ILanes<L> => L.Below(draw, chance);

    /// <summary>For whom the draw makes something happen that has one chance for some people and another for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Happens<L>(L draw, Mask some, int chanceOfSome, int chanceOfOthers)
        where L : struct, ILanes<L> => Mask.Select(some, L.Below(draw, L.All(chanceOfSome)), L.Below(draw, L.All(chanceOfOthers)));

    /// <summary>For whom something happens with a chance in 2⁻³², from two draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask HappensFine<L>(L draw, L fine, uint chance)
        where L : struct, ILanes<L>
    {
        var high = L.All((int)(chance >> 16));
        return L.Below(draw, high) | (L.Equal(draw, high) & L.Below(fine, L.All((int)(chance & 0xFFFF))));
    }

    /// <summary>True where any draw could make something happen whose chance in 2⁻³² begins with these 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyNear<L>(L draw, int upTo)
        where L : struct, ILanes<L> => L.Any(L.Below(draw, L.All(Math.Min(upTo + 1, 65535))));

    /// <summary>Product of a number and a factor in 1/8,192, at most ±32,767.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L TimesFactor<L>(L value, L factor)
        where L : struct, ILanes<L>
    {
        var quarter = L.Times(value, factor);
        var half = L.Add(quarter, quarter);
        return L.Add(half, half);
    }

    /// <summary>Chance of the logistic function of a utility: 65,536 / (1 + e⁻ˣ), 0 below −8 and certain above 8. Error below 5 in 65,536.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Logistic<L>(L utility, ushort* table)
        where L : struct, ILanes<L>
    {
        var negative = utility >> 15;
        var size = L.Max(utility, L.Subtract(L.All(0), utility));
        var inside = L.Min(size, L.All(16383));
        var outside = (inside - size) >> 15;
        var fall = Piece(table, inside >>> 9, (inside & L.All(511)) << 7) & ~outside;
        return fall ^ ~negative;
    }

    /// <summary>Exponentially distributed number with mean 1, in 1/2,048, from a draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Exponential<L>(L draw, ushort* table)
        where L : struct, ILanes<L> => Piece(table, draw >>> 11, (draw & L.All(2047)) << 5);

    /// <summary>Standard normal number in 1/2,048, from a draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Normal<L>(L draw, ushort* table)
        where L : struct, ILanes<L>
    {
        var sign = draw >> 15;
        var tail = draw ^ sign;
        var size = Piece(table, tail >>> 10, (tail & L.All(1023)) << 6);
        return (size ^ sign) - sign;
    }

    /// <summary>A score of sixteenths of a point as it is shown and judged: whole points, to the nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Points<L>(L score)
        where L : struct, ILanes<L> => (score + L.All(8)) >>> 4;

    /// <summary>A number of 256ths plus a random byte, cut to its upper byte: rounds up as often as the fraction says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L RoundByLuck<L>(L value, L randomByte)
        where L : struct, ILanes<L> => L.AddUp(value, randomByte) >>> 8;

    /// <summary>Adds one to the byte of everybody in a mask, up to 255.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Count<L>(byte* column, Mask who)
        where L : struct, ILanes<L> => L.Write8(column, L.Min(L.Read8(column) + (who & L.All(1)), L.All(255)));

    /// <summary>A byte moved by a signed share (1/32,767 of its full scale), rounded by luck.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Move<L>(L value, L change, L randomByte)
        where L : struct, ILanes<L>
    {
        var up = L.Max(change, L.All(0));
        var down = L.Max(L.Subtract(L.All(0), change), L.All(0));
        var moved = L.TakeAway(L.AddUp(value << 8, up << 1), down << 1);
        return RoundByLuck(moved, randomByte);
    }

    /// <summary>A byte moved by a signed number of quarters of a share's step, rounded by the nine lower bits of a draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L MoveByQuarters<L>(L value, L change, L draw)
        where L : struct, ILanes<L>
    {
        var halves = L.Add(change, (draw >>> 8) & L.All(1)) >> 1;
        var up = L.Max(halves, L.All(0));
        var down = L.Max(L.Subtract(L.All(0), halves), L.All(0));
        return RoundByLuck(L.TakeAway(L.AddUp(value << 8, up), down), draw & L.All(255));
    }

    // A piece of a curve: left end, less the fall, less the dip of the parabola.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Piece<L>(ushort* table, L piece, L fraction)
        where L : struct, ILanes<L>
    {
        var chord = L.Lookup(table, piece) - L.Part(L.Lookup(table + 32, piece), fraction);
        var bow = L.Part(fraction, ~fraction);
        return chord - L.Part(L.Lookup(table + 64, piece), bow);
    }
}
