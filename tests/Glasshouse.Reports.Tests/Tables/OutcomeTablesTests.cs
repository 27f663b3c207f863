using System.Globalization;
using System.Text;
using Glasshouse.Engine.Tallies;
using Glasshouse.Reports.Tables;
using Parquet;

namespace Glasshouse.Reports.Tests.Tables;

public sealed class OutcomeTablesTests
{
    private static readonly IReadOnlyList<RunRecord> Records =
    [
        Fakes.Record("no-scoring", 1, 3, 14, ["North", "South, \"far\""]),
        Fakes.Record("essay", 18446744073709551615, 2, 5, ["North", "South, \"far\""]),
    ];

    [Fact]
    public async Task Both_tables_say_the_same()
    {
        var parquet = await ReadParquet();
        var csv = ReadCsv();
        Assert.NotEmpty(csv);
        Assert.All(csv, row => Assert.Equal(parquet[row.Key], row.Value));
    }

    [Fact]
    public async Task The_parquet_file_holds_every_count()
    {
        var parquet = await ReadParquet();
        Assert.Equal(Records.Sum(record => record.Months * 3 * OutcomeNames.Count), parquet.Count);
        foreach (var record in Records)
            for (var month = 0; month < record.Months; month++)
                foreach (var outcome in OutcomeNames.All)
                {
                    var start = FormattableString.Invariant($"{record.Arm}|{record.Seed}|{month - record.BurnIn}|");
                    Assert.Equal(record.Count(month, outcome.Outcome), parquet[$"{start}all|{outcome.Name}"]);
                    for (var province = 0; province < 2; province++)
                        Assert.Equal(record.Count(month, province, outcome.Outcome), parquet[$"{start}{record.Provinces[province]}|{outcome.Name}"]);
                }
    }

    [Fact]
    public void The_csv_file_holds_the_country_always_and_provinces_before_the_regime_and_at_the_end()
    {
        var months = ReadCsv().Keys.Select(key => key.Split('|')).Where(key => key[0] == "no-scoring").ToLookup(key => key[3], key => int.Parse(key[2], CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(-3, 17), months["all"].Distinct());
        Assert.Equal([-1, 13], months["North"].Distinct());
    }

    [Fact]
    public void A_default_run_of_one_scenario_beside_its_twin_opens_in_a_spreadsheet()
    {
        const int arms = 2, seeds = 8, months = 156, provinces = 31;
        Assert.True(1 + (arms * seeds * OutcomeNames.Count * (months + (2 * provinces))) < 1_048_576);
    }

    [Fact]
    public void What_never_happened_has_no_row_in_the_csv_file()
    {
        var record = new RunRecord("no-scoring", 1, 1, ["North"], new long[3 * OutcomeNames.Count], "");
        using var stream = new MemoryStream();
        OutcomeTables.WriteCsv([record], stream, TestContext.Current.CancellationToken);
        Assert.Equal(OutcomeTables.Columns + "\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Stopping_stops() =>
        Assert.Throws<OperationCanceledException>(() => OutcomeTables.WriteCsv(Records, new MemoryStream(), new CancellationToken(true)));

    private static async Task<Dictionary<string, long>> ReadParquet()
    {
        using var stream = new MemoryStream();
        await OutcomeTables.WriteParquetAsync(Records, stream, TestContext.Current.CancellationToken);
        stream.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(OutcomeTables.Columns, string.Join(',', reader.Schema.DataFields.Select(field => field.Name)));
        var rows = new Dictionary<string, long>();
        foreach (var group in reader.RowGroups) await ReadGroup(reader, group, rows);
        return rows;
    }

    private static async Task ReadGroup(ParquetReader reader, ParquetRowGroupReader group, Dictionary<string, long> rows)
    {
        var count = (int)group.RowCount;
        var (fields, stop) = (reader.Schema.DataFields, TestContext.Current.CancellationToken);
        var (arm, province, outcome) = (new string?[count], new string?[count], new string?[count]);
        var (seed, month, value) = (new ulong[count], new int[count], new long[count]);
        await group.ReadAsync(fields[0], arm.AsMemory(), null, stop);
        await group.ReadAsync<ulong>(fields[1], seed.AsMemory(), null, stop);
        await group.ReadAsync<int>(fields[2], month.AsMemory(), null, stop);
        await group.ReadAsync(fields[3], province.AsMemory(), null, stop);
        await group.ReadAsync(fields[4], outcome.AsMemory(), null, stop);
        await group.ReadAsync<long>(fields[5], value.AsMemory(), null, stop);
        for (var row = 0; row < count; row++) rows.Add(FormattableString.Invariant($"{arm[row]}|{seed[row]}|{month[row]}|{province[row]}|{outcome[row]}"), value[row]);
    }

    private static Dictionary<string, long> ReadCsv()
    {
        using var stream = new MemoryStream();
        OutcomeTables.WriteCsv(Records, stream, TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(OutcomeTables.Columns, lines[0]);
        return lines.Skip(1).Select(line => line.Replace("\"South, \"\"far\"\"\"", "South; \"far\"", StringComparison.Ordinal).Split(',')).ToDictionary(
            cells => string.Join('|', cells[..5]).Replace("South;", "South,", StringComparison.Ordinal), cells => long.Parse(cells[5], CultureInfo.InvariantCulture));
    }
}
