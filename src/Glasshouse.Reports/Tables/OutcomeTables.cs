using Glasshouse.Engine.Tallies;

namespace Glasshouse.Reports.Tables;

/// <summary>
/// The raw counts as tidy tables: one row for each arm, seed, month, province and outcome,
/// in the columns <c>arm,seed,month,province,outcome,value</c>.
/// </summary>
/// <remarks>
/// The month counts from the start of the regime: 0 is its first month, the burn-in is negative. The province <c>all</c> is the whole country.
/// Every arm brings its own burn-in, so that one arm can be read alone.
/// The Parquet file holds every month of every province. The CSV file holds the country in every month, and the provinces only
/// in the last month before the regime and in the last month of the run, and leaves out counts of 0, so that a scenario beside its never-scored twin opens in a spreadsheet of 1,048,576 rows.
/// </remarks>
public static class OutcomeTables
{
    /// <summary>Name of the whole country in the column <c>province</c>.</summary>
    public const string WholeCountry = "all";

    /// <summary>The columns, in their order in both files.</summary>
    public const string Columns = "arm,seed,month,province,outcome,value";

    /// <summary>True where the CSV file holds the provinces too.</summary>
    /// <param name="record">The run.</param>
    /// <param name="month">Month of the record, 0 being the first of the burn-in.</param>
    public static bool CsvHoldsProvinces(RunRecord record, int month) =>
        month == record.BurnIn - 1 || month == record.Months - 1;

    /// <summary>Writes the CSV file: UTF-8 without a mark, lines end in CR LF, as RFC 4180 has it.</summary>
    /// <param name="records">The runs.</param>
    /// <param name="stream">Where to; is left open.</param>
    /// <param name="cancellation">Stops between two runs.</param>
    public static void WriteCsv(IReadOnlyList<RunRecord> records, Stream stream, CancellationToken cancellation = default)
    {
        var table = new CsvTable(stream);
        table.WriteHeader();
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            table.Write(record);
        }

        table.Flush();
    }

    /// <summary>Writes the Parquet file: one row group for each run, Zstandard at its fastest level.</summary>
    /// <param name="records">The runs.</param>
    /// <param name="stream">Where to; must be able to seek; is left open.</param>
    /// <param name="cancellation">Stops between two runs.</param>
    public static Task WriteParquetAsync(IReadOnlyList<RunRecord> records, Stream stream, CancellationToken cancellation = default) =>
        ParquetTable.WriteAsync(records, stream, cancellation);
}
