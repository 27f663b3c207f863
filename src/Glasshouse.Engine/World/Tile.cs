using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.World;

/// <summary>A few thousand neighbouring people of one region: their part of every column and the scratch columns of the month.</summary>
internal readonly unsafe struct Tile
{
    // Both bytes of a multiple of it are far from those of another.
    private const int Apart = 0x9E3B;

    private const int CacheLine = 64;

    private readonly byte* facts;

    /// <summary>The people from a row on.</summary>
    /// <param name="columns">Columns of the society.</param>
    /// <param name="scratch">Scratch columns of the thread.</param>
    /// <param name="firstRow">First row, a multiple of 64.</param>
    /// <param name="people">People in the tile.</param>
    public Tile(Columns columns, Scratch scratch, long firstRow, int people)
    {
        FirstRow = (uint)firstRow;
        People = people;
        Score = columns.Score + firstRow;
        Savings = columns.Savings + firstRow;
        Morals = columns.Morals + firstRow;
        Perceived = columns.Perceived + firstRow;
        Approval = columns.Approval + firstRow;
        Trust = columns.Trust + firstRow;
        MonthsLeft = columns.MonthsLeft + firstRow;
        Flags = columns.Flags + firstRow;
        Appeal = columns.Appeal + firstRow;
        MonthsWrong = columns.MonthsWrong + firstRow;
        MonthsSanctioned = columns.MonthsSanctioned + firstRow;
        MonthsListed = columns.MonthsListed + firstRow;
        Before = columns.ActsBefore + firstRow;
        Now = columns.ActsNow + firstRow;
        CreditFile = columns.CreditFile + firstRow;
        Lots = scratch.LotsFrom(firstRow);
        facts = scratch.Facts;
        Sums = scratch.Sums;
        CreditCounts = scratch.CreditCounts;
        CreditStanding = scratch.CreditStanding;
        CreditLuck = scratch.CreditLuck;
        Neighbours = scratch.Neighbours;
        Partner = scratch.Partner;
        Penalty = scratch.Penalty;
        Target = scratch.Target;
        Baseline = scratch.Baseline;
        Prosociality = scratch.Prosociality;
        Anchor = scratch.Anchor;
        ViolationsSeen = scratch.ViolationsSeen;
        SupportSeen = scratch.SupportSeen;
        NobodyHelps = scratch.NobodyHelps;
        SavingsFelt = scratch.SavingsFelt;
        Rounding = scratch.Rounding;
    }

    /// <summary>Row of the first person.</summary>
    public readonly uint FirstRow;

    /// <summary>Lot of each pair of people in turn; see <see cref="Draws.Luck"/>.</summary>
    public readonly uint* Lots;

    /// <summary>People in the tile.</summary>
    public readonly int People;

    /// <summary>Rows of the tile: people, rounded up to whole neighbourhoods. Nobody lives in the last ones.</summary>
    public int Rows => (People + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood;

    /// <summary>See <see cref="Columns.Score"/>.</summary>
    public readonly ushort* Score;

    /// <summary>See the columns of the same names.</summary>
    public readonly byte* Savings, Morals, Perceived, Approval, Trust, MonthsLeft, Flags, Appeal, MonthsWrong, MonthsSanctioned, MonthsListed, CreditFile;

    /// <summary>Running sums of the region; see <see cref="Tallies.Counting"/>.</summary>
    public readonly long* Sums;

    /// <summary>Draws that several steps of consumer credit read, drawn once a month: lasting standing within the group, and luck of rounding by the bits 0 to 3, 4 to 7 and 8 to 15.</summary>
    public readonly ushort* CreditStanding, CreditLuck;

    /// <summary>Counts of consumer credit of the region; see <see cref="Tallies.CreditCounting"/>.</summary>
    public readonly long[] CreditCounts;

    /// <summary>What others saw of these people last month, and what they will see of this month.</summary>
    public readonly byte* Before, Now;

    /// <summary>What could be seen last month of the people from two places before to two places after; the first person's own is at index 2.</summary>
    public readonly byte* Neighbours;

    /// <summary>What could be seen last month of the stranger whom each person meets.</summary>
    public readonly byte* Partner;

    /// <summary>Sixteenths of a point that this month's records cost; nothing at the start of a tile.</summary>
    public readonly ushort* Penalty;

    /// <summary>Target of savings, 256ths of a tenth of a month.</summary>
    public readonly ushort* Target;

    /// <summary>Moral baseline, share.</summary>
    public readonly ushort* Baseline;

    /// <summary>Prosociality in standard deviations, 1/2,048.</summary>
    public readonly ushort* Prosociality;

    /// <summary>Lasting attitude in standard deviations, 1/2,048.</summary>
    public readonly ushort* Anchor;

    /// <summary>Share of offenders that a person sees around her.</summary>
    public readonly ushort* ViolationsSeen;

    /// <summary>Share of supporters that a person sees around her.</summary>
    public readonly ushort* SupportSeen;

    /// <summary>Chances that none of the others present helps: a table of 32 where the need is plain, then one where it is not.</summary>
    public readonly ushort* NobodyHelps;

    /// <summary>Savings after this month's bills, 256ths of a tenth of a month: the column, with luck in place of what a byte leaves out. Lines are held against it.</summary>
    public readonly ushort* SavingsFelt;

    /// <summary>Luck of rounding: a draw of birth, turned every month by the golden section in each of its bytes.</summary>
    /// <remarks>Over people it is as even as any draw; over the months of one person it fills its range in turn, so that what rounding takes and gives evens out and does not add up.</remarks>
    public readonly ushort* Rounding;

    /// <summary>Asks memory for what a column of bytes holds of the next tile, so that it is near when that is lived. Nothing changes by it.</summary>
    public void Expect(byte* column)
    {
        if (!Sse.IsSupported) return;
        for (var at = 0; at < People; at += CacheLine) Sse.Prefetch1(column + People + at);
    }

    /// <summary>The column of a fact: a bit for each person, eight to the byte, 64 to a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Column(Fact fact) => facts + ((int)fact * Scratch.FactBytes);

    /// <summary>The column of a fact in words of 64 people.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong* Words(Fact fact) => (ulong*)Column(fact);

    /// <summary>Blocks of 32 people in which one of three facts is true of somebody, one bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Concerned(Fact first, Fact second, Fact third)
    {
        var any = Vector512.Load((uint*)Column(first)) | Vector512.Load((uint*)Column(second)) | Vector512.Load((uint*)Column(third));
        return (uint)(~Vector512.Equals(any, Vector512<uint>.Zero)).ExtractMostSignificantBits();
    }

    /// <summary>True where a fact is true of a person.</summary>
    public bool Was(Fact fact, int person) => One.Any(Is<One>(fact, person));

    /// <summary>Makes a fact false for the rows in which nobody lives.</summary>
    public void ForgetNobody(Fact fact)
    {
        if (Rows != People) Words(fact)[People / 64] &= (1ul << (People % 64)) - 1;
    }

    /// <summary>Makes every fact false for the rows in which nobody lives.</summary>
    public void ForgetNobody()
    {
        if (Rows == People) return;
        for (var fact = (Fact)0; fact < Fact.Count; fact++) ForgetNobody(fact);
    }

    /// <summary>For whom a fact is true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Mask Is<L>(Fact fact, int at)
        where L : struct, ILanes<L> => L.ReadMask(Column(fact), at);

    /// <summary>Luck of rounding for the people from <paramref name="at"/> on, each purpose at a distance of its own from <see cref="Rounding"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public L RoundingOf<L>(int at, Purpose purpose)
        where L : struct, ILanes<L> => L.Read16(Rounding + at) + L.All((int)purpose * Apart & 0xFFFF);

    /// <summary>Says for whom a fact is true. At the start of a tile every fact is false for everybody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Say<L>(Fact fact, int at, Mask mask)
        where L : struct, ILanes<L> => L.WriteMask(Column(fact), at, mask);
}
