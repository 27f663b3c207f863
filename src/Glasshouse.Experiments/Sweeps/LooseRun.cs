using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Glasshouse.Experiments.Checkpoints;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>One finished run as a file of its own, until its part is written. Bytes that are not what was written read as no run.</summary>
internal static class LooseRun
{
    /// <summary>Writes a run; the bytes end with their hash.</summary>
    public static void Write(Stream stream, string sweep, int run, KeptCounts kept)
    {
        using var writer = new FrameWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes(Head(sweep, run, kept.Plan, kept.Key, kept.Result)), pack: false);
        writer.Write(MemoryMarshal.AsBytes(kept.Measures.AsSpan()), pack: false);
        writer.Write(MemoryMarshal.AsBytes(kept.Counts.AsSpan()), pack: false);
        writer.End();
    }

    /// <summary>Reads a run; null where the bytes are not those of this run of this sweep.</summary>
    public static KeptCounts? Read(Stream stream, string path, string sweep, int run, int measures, int counts)
    {
        try
        {
            using var reader = new FrameReader(stream, path, "Run the sweep again.");
            var head = Encoding.ASCII.GetString(reader.ReadRun()).Split(' ');
            var kept = new KeptCounts(head.ElementAtOrDefault(2) ?? "", head.ElementAtOrDefault(3) ?? "", head.ElementAtOrDefault(4) ?? "", Doubles(reader.ReadRun()), Longs(reader.ReadRun()));
            reader.End();
            return string.Join(' ', head) == Head(sweep, run, kept.Plan, kept.Key, kept.Result) && kept.Measures.Length == measures && kept.Counts.Length == counts ? kept : null;
        }
        catch (CheckpointProblem)
        {
            return null;
        }
    }

    private static string Head(string sweep, int run, string plan, string key, string result) => FormattableString.Invariant($"{sweep} {run} {plan} {key} {result}");

    private static double[] Doubles(byte[] bytes) => [.. Longs(bytes).Select(BitConverter.Int64BitsToDouble)];

    private static long[] Longs(byte[] bytes)
    {
        var numbers = new long[bytes.Length / sizeof(long)];
        for (var place = 0; place < numbers.Length; place++) numbers[place] = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(place * sizeof(long)));
        return numbers;
    }
}
