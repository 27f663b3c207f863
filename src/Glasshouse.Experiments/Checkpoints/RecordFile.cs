using System.Runtime.InteropServices;
using System.Text.Json;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>The counts of an arm that was lived to its end, and its people against their twins.</summary>
internal static class RecordFile
{
    /// <summary>Writes what an arm left.</summary>
    public static void Write(Stream stream, CheckpointHeader header, RunRecord record, TwinTally twins)
    {
        using var writer = new FrameWriter(stream);
        writer.Write(header.ToJson(), pack: false);
        writer.Write(JsonSerializer.SerializeToUtf8Bytes(new KeptOutcome(record.ResultHash, twins), FileJson.Default.KeptOutcome), pack: false);
        writer.Write(MemoryMarshal.AsBytes(record.Counts), pack: true);
        writer.End();
    }

    /// <summary>Reads what an arm left.</summary>
    /// <exception cref="CheckpointProblem">It is not what this arm left, or not whole.</exception>
    public static (RunRecord Record, TwinTally Twins) Read(Stream stream, string path, string wayOut, Plan plan, ulong seed)
    {
        using var reader = new FrameReader(stream, path, wayOut);
        var header = CheckpointHeader.Read(reader.ReadRun()) ?? throw reader.Damaged();
        header.MustBeOurs(CheckpointHeader.Record, path);
        header.MustFit(plan, seed, path);
        var outcome = Outcome(reader.ReadRun()) ?? throw reader.Damaged();
        var bytes = reader.ReadRun();
        if (bytes.Length != (long)(plan.BurnIn + plan.Months) * plan.Provinces.Length * OutcomeNames.Count * sizeof(long)) throw reader.Damaged();
        reader.End();
        var counts = MemoryMarshal.Cast<byte, long>(bytes).ToArray();
        return (new RunRecord(plan.Scenario.Name, seed, plan.BurnIn, [.. plan.Provinces.Select(province => province.Name)], counts, outcome.ResultHash), outcome.Twins);
    }

    private static KeptOutcome? Outcome(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, FileJson.Default.KeptOutcome);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
