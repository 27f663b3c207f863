using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>Reads credit files and scores in lanes.</summary>
internal static unsafe class CreditFiles
{
    /// <summary>Where the part of the file under the mask of bits has this value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Is<L>(L file, int bits, int value)
        where L : struct, ILanes<L> => L.Equal(file & L.All(bits), L.All(value));

    /// <summary>The file with another value under the mask of bits where the mask of people is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L With<L>(L file, int bits, int value, Mask who)
        where L : struct, ILanes<L> => L.Select(who, (file & L.All(255 - bits)) | L.All(value), file);

    /// <summary>Who has a score. Without one the column holds 0; who has no file holds something above the scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask HasScore<L>(L score)
        where L : struct, ILanes<L> => L.Above(score, L.All(CreditCurves.Lowest - 1)) & L.Above(L.All(CreditCurves.Highest + 1), score);

    /// <summary>A score moved and kept on the scale; people without one stay without.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Moved<L>(L score, L change)
        where L : struct, ILanes<L> =>
        L.Select(HasScore(score), L.Max(L.Min(score + change, L.All(CreditCurves.Highest)), L.All(CreditCurves.Lowest)), score);

    /// <summary>Points by which a medical collection lowers the score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L MedicalPoints<L>(L file, CollectionPoints points)
        where L : struct, ILanes<L>
    {
        var kind = Is(file, CreditFile.Medical, CreditFile.MedicalSmall) & L.All(points.Small);
        kind |= Is(file, CreditFile.Medical, CreditFile.MedicalLarge) & L.All(points.Large);
        kind |= Is(file, CreditFile.Medical, CreditFile.MedicalPaid) & L.All(points.Paid);
        return Flags.Has(file, CreditFile.MedicalShown) & kind;
    }

    /// <summary>Points by which an error lowers the score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L ErrorPoints<L>(L file, int points)
        where L : struct, ILanes<L> => Is(file, CreditFile.Error, CreditFile.ErrorMoves) & L.All(points);

    /// <summary>Tier of a score, 0 the lowest; people without a score stand in the lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Tier<L>(L score)
        where L : struct, ILanes<L>
    {
        var above = OneFrom(score, CreditTiers.Second) + OneFrom(score, CreditTiers.Third);
        above += OneFrom(score, CreditTiers.Fourth) + OneFrom(score, CreditTiers.Fifth);
        return HasScore(score) & (above + OneFrom(score, CreditTiers.Sixth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L OneFrom<L>(L score, int line)
        where L : struct, ILanes<L> => L.Min(L.TakeAway(score, L.All(line - 1)), L.All(1));

    /// <summary>The tier that lenders go by: the pooled entry where nobody looks at scores.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L TierInUse<L>(L score, in CreditRules rules)
        where L : struct, ILanes<L> => rules.Scored ? Tier(score) : L.All(TierTable.Pooled);

    /// <summary>A curve at a score: straight lines between ends that lie 25 points apart from 300 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L AtScore<L>(ushort* falling, L score)
        where L : struct, ILanes<L>
    {
        var above = L.Max(L.Min(score, L.All(CreditCurves.Highest)), L.All(CreditCurves.Lowest)) - L.All(CreditCurves.Lowest);
        var piece = L.Part(above, L.All(2622));
        var rest = above - ((piece << 4) + (piece << 3) + piece);
        var fraction = (rest << 11) + L.Part(rest << 11, L.All(18350));
        return L.Lookup(falling, piece) - L.Times(L.Lookup(falling + 32, piece), fraction >>> 1);
    }

    /// <summary>A rising curve at a draw: straight lines between 32 ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L AtDraw<L>(ushort* rising, L draw)
        where L : struct, ILanes<L>
    {
        var piece = draw >>> 11;
        return L.Lookup(rising, piece) + L.Times(L.Lookup(rising + 32, piece), (draw & L.All(2047)) << 4);
    }

    /// <summary>The score to which a person's own returns month by month, before what stands on her file; in sixteenths of a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Return<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L> => OfGroup<L>(tile, at, here.Tables.ReturnA, here.Tables.ReturnB);

    /// <summary>The score at which a person stands in the published distribution of her group, in whole points to the nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Lasting<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L> => (OfGroup<L>(tile, at, here.Tables.LastingA, here.Tables.LastingB) + L.All(8)) >>> 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L OfGroup<L>(in Tile tile, int at, ushort* ofA, ushort* ofB)
        where L : struct, ILanes<L>
    {
        var standing = L.Read16(tile.CreditStanding + at);
        return L.Select(tile.Is<L>(Fact.GroupB, at), AtDraw(ofB, standing), AtDraw(ofA, standing));
    }
}
