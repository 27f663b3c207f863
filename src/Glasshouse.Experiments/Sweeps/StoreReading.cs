using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>Reads a store into memory while others may be filling it.</summary>
internal static class StoreReading
{
    private const string AgainPart = "Remove this folder and run the same sweep again: its runs alone are lived anew.";
    private const string AgainWhole = "Start the sweep again in another folder with --store, and name this one with --reuse.";

    /// <summary>Everything that a store holds so far.</summary>
    public static SweepTable TableOf(StoreFolder store)
    {
        var head = store.Head;
        var points = Points(store);
        var runs = Cells(store, head);
        var measures = new double[]?[head.Runs];
        // Loose runs first: one that goes meanwhile has become part of a part, and parts stay.
        foreach (var run in store.LooseRuns()) measures[run] = store.Loose(run)?.Measures;
        foreach (var part in Enumerable.Range(0, head.Parts).Where(store.HasPart)) Spread(store, part, measures);
        return TableOf(head, points, (point, arm, seed) => runs[(((point * head.Arms.Length) + arm) * head.Seeds) + seed], run => measures[run]);
    }

    /// <summary>A table of runs.</summary>
    /// <param name="head">What the sweep is.</param>
    /// <param name="points">Its points.</param>
    /// <param name="runAt">Number of a run by point, arm and seed; −1 for none.</param>
    /// <param name="measures">Measures of a run; null where it is not done.</param>
    public static SweepTable TableOf(StoreHead head, ImmutableArray<double[]> points, Func<int, int, int, int> runAt, Func<int, double[]?> measures)
    {
        var values = new double[points.Length * head.Arms.Length * head.Seeds * head.Measures.Length];
        var (place, missing) = (0, 0);
        for (var point = 0; point < points.Length; point++)
            for (var arm = 0; arm < head.Arms.Length; arm++)
                for (var seed = 0; seed < head.Seeds; seed++, place += head.Measures.Length)
                {
                    var cell = values.AsSpan(place, head.Measures.Length);
                    var run = runAt(point, arm, seed);
                    var found = run < 0 ? null : measures(run);
                    if (found is null) cell.Fill(double.NaN);
                    else found.CopyTo(cell);
                    if (found is null && run >= 0) missing++;
                }

        ulong[] seeds = [.. Enumerable.Range(0, head.Seeds).Select(seed => head.FirstSeed + (ulong)seed)];
        return new SweepTable(head.Design, new FactorSpace(head.Factors, head.Correlations) { Asked = head.Groups }, points, head.Arms, seeds, head.Measures, values) { Missing = missing };
    }

    /// <summary>Hash over the hashes of all runs of a whole store, in their order.</summary>
    public static string HashOf(StoreFolder store)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var part = 0; part < store.Head.Parts; part++)
        {
            foreach (var result in OfPart(store, part, () => PartTables.ReadResults(store.PartPath(part)))) hash.AppendData(Encoding.ASCII.GetBytes(result + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static T OfPart<T>(StoreFolder store, int part, Func<T> read) => Whole(store.PartPath(part), AgainPart, read);

    // Torn or foreign bytes make a reader of tables fail in many ways.
    private static T Whole<T>(string path, string wayOut, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not (OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new StoreProblem(path, $"it is damaged ({cause.Message.Split('\n')[0].TrimEnd('.')})", wayOut, cause);
        }
    }

    private static T[] Column<T>(string path, string name)
        where T : struct
    {
        using var stream = File.OpenRead(path);
        return ParquetFile.Read<T>(stream, name);
    }

    private static void Spread(StoreFolder store, int part, double[]?[] measures)
    {
        var (first, end) = store.Head.RunsIn(part);
        var width = store.Head.Measures.Length;
        var all = width == 0 ? [] : OfPart(store, part, () => PartTables.ReadMeasures(store.PartPath(part)));
        if (all.Length != (end - first) * width) throw new StoreProblem(store.PartPath(part), "it does not hold the runs that it should", AgainPart);
        for (var run = first; run < end; run++) measures[run] = all[((run - first) * width)..((run - first + 1) * width)];
    }

    private static ImmutableArray<double[]> Points(StoreFolder store)
    {
        var columns = store.Head.Factors.Select(factor => Whole(store.PointsPath, AgainWhole, () => Column<double>(store.PointsPath, factor.Name))).ToArray();
        if (columns.Any(column => column.Length != store.Head.Points)) throw new StoreProblem(store.PointsPath, "it does not hold the points that it should", AgainWhole);
        return [.. Enumerable.Range(0, store.Head.Points).Select(point => columns.Select(column => column[point]).ToArray())];
    }

    private static int[] Cells(StoreFolder store, StoreHead head)
    {
        var runs = Whole(store.CellsPath, AgainWhole, () => Column<int>(store.CellsPath, "run"));
        return runs.Length == head.Points * head.Arms.Length * head.Seeds && runs.All(run => run >= -1 && run < head.Runs) ? runs
            : throw new StoreProblem(store.CellsPath, "it does not hold the runs that it should", AgainWhole);
    }
}
