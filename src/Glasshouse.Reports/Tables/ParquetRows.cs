namespace Glasshouse.Reports.Tables;

/// <summary>The columns of one row group; reused from run to run.</summary>
/// <param name="count">Rows.</param>
internal sealed class ParquetRows(int count)
{
    /// <summary>Rows.</summary>
    public int Count { get; } = count;

    /// <summary>Name of the arm.</summary>
    public ReadOnlyMemory<char>[] Arm { get; } = new ReadOnlyMemory<char>[count];

    /// <summary>Seed.</summary>
    public ulong[] Seed { get; } = new ulong[count];

    /// <summary>Months since the regime started.</summary>
    public int[] Month { get; } = new int[count];

    /// <summary>Name of the province, or of the whole country.</summary>
    public ReadOnlyMemory<char>[] Province { get; } = new ReadOnlyMemory<char>[count];

    /// <summary>Name of the outcome.</summary>
    public ReadOnlyMemory<char>[] Outcome { get; } = new ReadOnlyMemory<char>[count];

    /// <summary>The count.</summary>
    public long[] Value { get; } = new long[count];
}
