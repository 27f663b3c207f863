using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Everything that changes about enterprises: one column for each attribute, 11 bytes an enterprise in all.</summary>
/// <remarks>Written by the mechanisms of enterprises through a tile. No enterprise reads another, so no column needs a second buffer; sector, size and connections are recalled from the seed.</remarks>
internal sealed unsafe class EnterpriseColumns : IDisposable
{
    /// <summary>Bytes of one enterprise in all columns.</summary>
    public const int BytesPerEnterprise = 11;

    /// <summary>The columns in the order in which they are kept: all of them.</summary>
    public static readonly ImmutableArray<KeptColumn> Kept =
    [
        new("enterprises.score", 2), new("enterprises.margin", 1), new("enterprises.diligence", 1), new("enterprises.perceived", 1), new("enterprises.months-left", 1),
        new("enterprises.months-listed", 1), new("enterprises.months-wrong", 1), new("enterprises.records", 1), new("enterprises.alarm", 1), new("enterprises.flags", 1),
    ];

    private readonly Pages pages;
    private readonly byte* memory;

    /// <summary>Columns of zeros.</summary>
    /// <param name="rows">Rows, a multiple of 64.</param>
    public EnterpriseColumns(long rows)
    {
        Rows = rows;
        pages = new Pages(Math.Max(rows, 64) * BytesPerEnterprise);
        memory = pages.Start;
    }

    /// <summary>Rows of every column.</summary>
    public long Rows { get; }

    /// <summary>Bytes held.</summary>
    public long Bytes => Rows * BytesPerEnterprise;

    /// <summary>Score in points, 0…2,047. Written by rating and reinstating.</summary>
    public ushort* Score => (ushort*)memory;

    /// <summary>Margin, 0 (ruin) … 255 (plenty). Written by squeezing and inspecting (bribes).</summary>
    public byte* Margin => Byte(2);

    /// <summary>Diligence, 0…255. Written by caring.</summary>
    public byte* Diligence => Byte(3);

    /// <summary>Perceived chance that harm is found, 0…255. Written by learning.</summary>
    public byte* Perceived => Byte(4);

    /// <summary>Months left on the corporate list, 0 for none. Written by blacklisting and reinstating.</summary>
    public byte* MonthsLeft => Byte(5);

    /// <summary>Months of the present listing, up to 255. Written by blacklisting and reinstating.</summary>
    public byte* MonthsListed => Byte(6);

    /// <summary>Months listed without cause so far, up to 255. Written by reinstating.</summary>
    public byte* MonthsWrong => Byte(7);

    /// <summary>Items on file, up to 255. Written by filing.</summary>
    public byte* Records => Byte(8);

    /// <summary>Months for which an own accident is still remembered. Written by producing.</summary>
    public byte* Alarm => Byte(9);

    /// <summary>Bits of <see cref="EnterpriseFlag"/>. Written by blacklisting, contesting and reinstating.</summary>
    public byte* Flags => Byte(10);

    /// <summary>A column from a row on, in the order of <see cref="Kept"/>.</summary>
    public Span<byte> KeptPart(int column, long firstRow, int rows) =>
        new((column == 0 ? memory : Byte(column + 1)) + (firstRow * Kept[column].Bytes), rows * Kept[column].Bytes);

    /// <summary>Takes over every byte of another society of the same size.</summary>
    public void CopyFrom(EnterpriseColumns other) => NativeMemory.Copy(other.memory, memory, (nuint)Bytes);

    /// <inheritdoc/>
    public void Dispose() => pages.Dispose();

    private byte* Byte(int column) => memory + (Rows * column);
}
