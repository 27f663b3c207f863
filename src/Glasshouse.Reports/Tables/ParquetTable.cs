using System.Collections.Immutable;
using System.IO.Compression;
using Glasshouse.Engine.Tallies;
using Parquet;
using Parquet.Schema;
using EngineOutcome = Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Reports.Tables;

/// <summary>Writes every count of every run as a Parquet file, column by column.</summary>
internal static class ParquetTable
{
    private static readonly DataField<string> Arm = new("arm", false);
    private static readonly DataField<ulong> Seed = new("seed", false);
    private static readonly DataField<int> Month = new("month", false);
    private static readonly DataField<string> Province = new("province", false);
    private static readonly DataField<string> Outcome = new("outcome", false);
    private static readonly DataField<long> Value = new("value", false);

    private static readonly ImmutableArray<ReadOnlyMemory<char>> Outcomes = [.. OutcomeNames.All.Select(outcome => outcome.Name.AsMemory())];

    /// <summary>Writes one row group for each run; the arrays are kept from run to run.</summary>
    public static async Task WriteAsync(IReadOnlyList<RunRecord> records, Stream stream, CancellationToken cancellation)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };
        var schema = new ParquetSchema(Arm, Seed, Month, Province, Outcome, Value);
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, options, cancellationToken: cancellation).ConfigureAwait(false);
        var rows = new ParquetRows(0);
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            rows = rows.Count == RowCount(record) ? rows : new ParquetRows(RowCount(record));
            Fill(rows, record);
            await WriteRowsAsync(writer, rows, cancellation).ConfigureAwait(false);
        }
    }

    private static int RowCount(RunRecord record) => checked(record.Months * (record.Provinces.Length + 1) * OutcomeNames.Count);

    private static async Task WriteRowsAsync(ParquetWriter writer, ParquetRows rows, CancellationToken cancellation)
    {
        using var group = writer.CreateRowGroup();
        await group.WriteAsync<ReadOnlyMemory<char>>(Arm, rows.Arm, cancellationToken: cancellation).ConfigureAwait(false);
        await group.WriteAsync<ulong>(Seed, rows.Seed, cancellationToken: cancellation).ConfigureAwait(false);
        await group.WriteAsync<int>(Month, rows.Month, cancellationToken: cancellation).ConfigureAwait(false);
        await group.WriteAsync<ReadOnlyMemory<char>>(Province, rows.Province, cancellationToken: cancellation).ConfigureAwait(false);
        await group.WriteAsync<ReadOnlyMemory<char>>(Outcome, rows.Outcome, cancellationToken: cancellation).ConfigureAwait(false);
        await group.WriteAsync<long>(Value, rows.Value, cancellationToken: cancellation).ConfigureAwait(false);
    }

    private static void Fill(ParquetRows rows, RunRecord record)
    {
        Array.Fill(rows.Arm, record.Arm.AsMemory());
        Array.Fill(rows.Seed, record.Seed);
        var row = 0;
        for (var month = 0; month < record.Months; month++)
        {
            FillNames(rows, row, month - record.BurnIn, OutcomeTables.WholeCountry);
            CountryCounts.Add(record, month, rows.Value.AsSpan(row, Outcomes.Length));
            row += Outcomes.Length;
            for (var province = 0; province < record.Provinces.Length; province++) row = FillProvince(rows, row, record, month, province);
        }
    }

    private static int FillProvince(ParquetRows rows, int row, RunRecord record, int month, int province)
    {
        FillNames(rows, row, month - record.BurnIn, record.Provinces[province]);
        for (var outcome = 0; outcome < Outcomes.Length; outcome++) rows.Value[row + outcome] = record.Count(month, province, (EngineOutcome)outcome);
        return row + Outcomes.Length;
    }

    private static void FillNames(ParquetRows rows, int row, int month, string province)
    {
        Array.Fill(rows.Month, month, row, Outcomes.Length);
        Array.Fill(rows.Province, province.AsMemory(), row, Outcomes.Length);
        Outcomes.CopyTo(rows.Outcome, row);
    }
}
