using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Glasshouse.Engine.World;

/// <summary>Everything that changes about people: one column for each attribute, 15 bytes a person in all, and one more where people have credit files.</summary>
/// <remarks>Written by the mechanisms through a tile; a row belongs to one thread during a month. Credit files lie apart from the other columns, so that they can come and go with the rules.</remarks>
internal sealed unsafe class Columns : IDisposable
{
    /// <summary>Bytes of one person in all columns, both buffers of the published column and the credit file included.</summary>
    public const int BytesPerPerson = BytesWithoutFile + 1;

    // In every society.
    private const int BytesWithoutFile = 15;

    // No system has smaller pages.
    private const int LeastPage = 4096;

    private static readonly ImmutableArray<KeptColumn> AllKept =
    [
        new("people.score", 2), new("people.savings", 1), new("people.morals", 1), new("people.perceived", 1), new("people.approval", 1),
        new("people.trust", 1), new("people.months-left", 1), new("people.flags", 1), new("people.appeal", 1), new("people.months-wrong", 1),
        new("people.months-sanctioned", 1), new("people.months-listed", 1), new("people.acts", 1), new("people.credit-file", 1),
    ];

    private static readonly ImmutableArray<KeptColumn> KeptWithoutFile = AllKept.RemoveAt(AllKept.Length - 1);

    private readonly Pages pages;
    private readonly byte* memory;
    private Pages? files;
    private byte* creditFile;

    /// <summary>Columns of zeros.</summary>
    /// <param name="rows">Rows, a multiple of 64.</param>
    /// <param name="creditFiles">Whether people have credit files.</param>
    public Columns(long rows, bool creditFiles)
    {
        Rows = rows;
        pages = new Pages(Math.Max(rows, 64) * BytesWithoutFile);
        memory = pages.Start;
        HasCreditFiles = creditFiles;
    }

    /// <summary>The columns that outlast a month, in the order in which they are kept; what is written this month for others to see is last month's by then.</summary>
    /// <param name="creditFiles">Whether people have credit files.</param>
    public static ImmutableArray<KeptColumn> KeptOf(bool creditFiles) => creditFiles ? AllKept : KeptWithoutFile;

    /// <summary>Bytes of one person in all columns, both buffers of the published column included.</summary>
    /// <param name="creditFiles">Whether people have credit files.</param>
    public static int BytesOf(bool creditFiles) => creditFiles ? BytesPerPerson : BytesWithoutFile;

    /// <summary>Whether people have credit files. Those who get them get empty ones; those who lose them lose what was in them.</summary>
    public bool HasCreditFiles
    {
        get => files is not null;
        set
        {
            if (value == HasCreditFiles) return;
            files?.Dispose();
            files = value ? new Pages(Math.Max(Rows, 64)) : null;
            creditFile = value ? files!.Start : null;
        }
    }

    /// <summary>The columns that are kept of these, see <see cref="KeptOf"/>.</summary>
    public ImmutableArray<KeptColumn> Kept => KeptOf(HasCreditFiles);

    /// <summary>Rows of every column.</summary>
    public long Rows { get; }

    /// <summary>Which of the two published columns holds last month: 0 or 1.</summary>
    public int Published { get; private set; }

    /// <summary>Score in sixteenths of a point, 0…32,752, judged in whole points, see <see cref="Lanes.Steps.Points"/>; written by widening, scoring and repairing. In a society with credit files the credit score in whole points, 300…850, or 0 for none, written by crediting and what comes before it.</summary>
    public ushort* Score => (ushort*)memory;

    /// <summary>Savings in tenths of a month of median income. Written by shocks, observing (erasure) and scoring (purchase).</summary>
    public byte* Savings => Byte(2);

    /// <summary>Morals, 0…255. Written by morals.</summary>
    public byte* Morals => Byte(3);

    /// <summary>Perceived detection, 0…255. Written by morals.</summary>
    public byte* Perceived => Byte(4);

    /// <summary>Private approval, 0…255. Written by attitude.</summary>
    public byte* Approval => Byte(5);

    /// <summary>Trust in strangers, 0…255. Written by meeting.</summary>
    public byte* Trust => Byte(6);

    /// <summary>Longest term of a listing; months left above it count from it, and belong to somebody who has paid or served and waits for removal.</summary>
    public const int LongestTerm = 240;

    /// <summary>Months left on the list, 0 for none; see <see cref="LongestTerm"/>. Written by listing, appealing and repairing.</summary>
    public byte* MonthsLeft => Byte(7);

    /// <summary>Bits of <see cref="Flag"/>. Written by shocks, conduct, accusing, listing, appealing and repairing.</summary>
    public byte* Flags => Byte(8);

    /// <summary>State of <see cref="World.Appeal"/> in two bits, months left of a detention in the other six. Written by listing, appealing, repairing, detaining and releasing; in a society with credit files the two bits are those of a dispute, written by disputing.</summary>
    public byte* Appeal => Byte(9);

    /// <summary>Months wrongly sanctioned so far, up to 255. Written by sanctions.</summary>
    public byte* MonthsWrong => Byte(10);

    /// <summary>Months sanctioned so far, up to 255. Written by sanctions.</summary>
    public byte* MonthsSanctioned => Byte(11);

    /// <summary>Months of the present listing, up to 255. Written by sanctions; cleared at the end of a listing.</summary>
    public byte* MonthsListed => Byte(12);

    /// <summary>What others could see last month: bits of <see cref="Act"/>. Read by neighbours.</summary>
    public byte* ActsBefore => Byte(13 + Published);

    /// <summary>What others will see of this month. Written by publishing.</summary>
    public byte* ActsNow => Byte(14 - Published);

    /// <summary>Bits of <see cref="World.CreditFile"/>; nothing in a society without credit files. Written by billing, borrowing, disputing and crediting.</summary>
    public byte* CreditFile => creditFile;

    /// <summary>Bytes held.</summary>
    public long Bytes => Rows * BytesOf(HasCreditFiles);

    /// <summary>A kept column from a row on, in the order of <see cref="Kept"/>: the one place that knows where each of them lies.</summary>
    public Span<byte> KeptPart(int column, long firstRow, int rows) =>
        new(KeptStart(column) + (firstRow * AllKept[column].Bytes), rows * AllKept[column].Bytes);

    /// <summary>Takes the pages of some rows for the thread at hand, before anything is written there; what begins as nothing would else be read from a page of zeros first, and take its own later.</summary>
    public void Touch(long firstRow, int rows)
    {
        for (var at = 0; at < rows; at += LeastPage / 2) Score[firstRow + at] = 0;
        for (var column = 2; column < BytesWithoutFile; column++)
            for (var at = 0; at < rows; at += LeastPage) Byte(column)[firstRow + at] = 0;
        for (var at = 0; HasCreditFiles && at < rows; at += LeastPage) CreditFile[firstRow + at] = 0;
    }

    /// <summary>What was written this month becomes what others see.</summary>
    public void Publish() => Published ^= 1;

    /// <summary>Takes over every byte of some rows of other columns of the same size, credit files where both have them.</summary>
    public void CopyFrom(Columns other, long firstRow, int rows)
    {
        NativeMemory.Copy(other.Score + firstRow, Score + firstRow, (nuint)rows * 2);
        for (var column = 2; column < BytesWithoutFile; column++) NativeMemory.Copy(other.Byte(column) + firstRow, Byte(column) + firstRow, (nuint)rows);
        if (HasCreditFiles && other.HasCreditFiles) NativeMemory.Copy(other.CreditFile + firstRow, CreditFile + firstRow, (nuint)rows);
    }

    /// <summary>Holds last month in the same of the two published columns as others.</summary>
    public void PublishLike(Columns other) => Published = other.Published;

    /// <inheritdoc/>
    public void Dispose()
    {
        pages.Dispose();
        files?.Dispose();
    }

    private byte* KeptStart(int column) => column switch
    {
        0 => (byte*)Score,
        1 => Savings,
        2 => Morals,
        3 => Perceived,
        4 => Approval,
        5 => Trust,
        6 => MonthsLeft,
        7 => Flags,
        8 => Appeal,
        9 => MonthsWrong,
        10 => MonthsSanctioned,
        11 => MonthsListed,
        12 => ActsBefore,
        _ => CreditFile,
    };

    private byte* Byte(int column) => memory + (Rows * column);
}
