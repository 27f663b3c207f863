using System.Collections.Immutable;
using System.Text;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Reports.Tables;

/// <summary>Writes rows of counts as bytes into a buffer of its own and the buffer into a stream.</summary>
internal sealed class CsvTable(Stream stream)
{
    private static readonly ImmutableArray<byte[]> Outcomes = [.. OutcomeNames.All.Select(outcome => Field(outcome.Name))];

    private static readonly byte[] WholeCountry = Field(OutcomeTables.WholeCountry);

    private readonly byte[] buffer = new byte[1 << 18];

    private readonly long[] sums = new long[OutcomeNames.Count];

    private int used;

    /// <summary>Writes the line of column names.</summary>
    public void WriteHeader() => Add(Encoding.UTF8.GetBytes(OutcomeTables.Columns + "\r\n"));

    /// <summary>Writes one run: the country month by month, the provinces where the rule of the CSV file asks for them.</summary>
    public void Write(RunRecord record)
    {
        var provinces = record.Provinces.Select(Field).ToArray();
        for (var month = 0; month < record.Months; month++)
        {
            var start = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Quoted(record.Arm)},{record.Seed},{month - record.BurnIn},"));
            WriteCountry(record, month, start);
            if (!OutcomeTables.CsvHoldsProvinces(record, month)) continue;
            for (var province = 0; province < provinces.Length; province++) WriteProvince(record, month, province, start, provinces[province]);
        }
    }

    /// <summary>Hands what is left in the buffer to the stream.</summary>
    public void Flush()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }

    private void WriteCountry(RunRecord record, int month, byte[] start)
    {
        CountryCounts.Add(record, month, sums);
        for (var outcome = 0; outcome < sums.Length; outcome++) WriteRow(start, WholeCountry, Outcomes[outcome], sums[outcome]);
    }

    private void WriteProvince(RunRecord record, int month, int province, byte[] start, byte[] name)
    {
        for (var outcome = 0; outcome < Outcomes.Length; outcome++)
            WriteRow(start, name, Outcomes[outcome], record.Count(month, province, (Outcome)outcome));
    }

    private void WriteRow(byte[] start, byte[] province, byte[] outcome, long value)
    {
        if (value == 0) return;
        if (used + start.Length + province.Length + outcome.Length + 24 > buffer.Length) Flush();
        Add(start);
        Add(province);
        Add(outcome);
        value.TryFormat(buffer.AsSpan(used), out var written);
        used += written;
        Add("\r\n"u8);
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    private static byte[] Field(string text) => Encoding.UTF8.GetBytes(Quoted(text) + ",");

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
