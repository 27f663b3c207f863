using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises;

/// <summary>A few hundred neighbouring enterprises of one region: their part of every column and the scratch columns of the month.</summary>
internal readonly unsafe struct EnterpriseTile
{
    private readonly byte* facts;
    private readonly byte* victims;

    /// <summary>The enterprises from a row on.</summary>
    /// <param name="columns">Columns of the society.</param>
    /// <param name="scratch">Scratch columns of the thread.</param>
    /// <param name="firstRow">First row, a multiple of 64.</param>
    /// <param name="enterprises">Enterprises in the tile.</param>
    public EnterpriseTile(EnterpriseColumns columns, EnterpriseScratch scratch, long firstRow, int enterprises)
    {
        FirstRow = (uint)firstRow;
        Enterprises = enterprises;
        Score = columns.Score + firstRow;
        Margin = columns.Margin + firstRow;
        Diligence = columns.Diligence + firstRow;
        Perceived = columns.Perceived + firstRow;
        MonthsLeft = columns.MonthsLeft + firstRow;
        MonthsListed = columns.MonthsListed + firstRow;
        MonthsWrong = columns.MonthsWrong + firstRow;
        Records = columns.Records + firstRow;
        Alarm = columns.Alarm + firstRow;
        Flags = columns.Flags + firstRow;
        Lots = scratch.LotsFrom(firstRow);
        facts = scratch.Facts;
        victims = scratch.Victims;
    }

    /// <summary>Row of the first enterprise.</summary>
    public readonly uint FirstRow;

    /// <summary>Lot of each pair of enterprises in turn; see <see cref="Draws.Luck"/>.</summary>
    public readonly uint* Lots;

    /// <summary>Enterprises in the tile.</summary>
    public readonly int Enterprises;

    /// <summary>See <see cref="EnterpriseColumns.Score"/>.</summary>
    public readonly ushort* Score;

    /// <summary>See the columns of the same names.</summary>
    public readonly byte* Margin, Diligence, Perceived, MonthsLeft, MonthsListed, MonthsWrong, Records, Alarm, Flags;

    /// <summary>Rows of the tile: enterprises, rounded up to whole neighbourhoods.</summary>
    public int Rows => (Enterprises + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood;

    /// <summary>The column of a fact: a bit for each enterprise, eight to the byte, 64 to a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Column(EnterpriseFact fact) => facts + ((int)fact * EnterpriseScratch.FactBytes);

    /// <summary>The column of a fact in words of 64 enterprises.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong* Words(EnterpriseFact fact) => (ulong*)Column(fact);

    /// <summary>True where a fact is true of an enterprise.</summary>
    public bool Was(EnterpriseFact fact, int enterprise) => One.Any(Is<One>(fact, enterprise));

    /// <summary>People whom each enterprise harms this month in one way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Victims(Harm harm) => victims + ((int)harm * EnterpriseScratch.Capacity);

    /// <summary>For whom a fact is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Mask Is<L>(EnterpriseFact fact, int at)
        where L : struct, ILanes<L> => L.ReadMask(Column(fact), at);

    /// <summary>Says for whom a fact is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Say<L>(EnterpriseFact fact, int at, Mask mask)
        where L : struct, ILanes<L> => L.WriteMask(Column(fact), at, mask);

    /// <summary>Makes every fact false, and every number of victims 0, for the rows in which there is no enterprise.</summary>
    public void ForgetNobody()
    {
        if (Rows == Enterprises) return;
        for (var fact = (EnterpriseFact)0; fact < EnterpriseFact.Count; fact++) Words(fact)[Enterprises / 64] &= (1ul << (Enterprises % 64)) - 1;
        for (var harm = Harm.Accident; harm <= Harm.Fraud; harm++) new Span<byte>(Victims(harm) + Enterprises, Rows - Enterprises).Clear();
    }
}
