namespace Glasshouse.Experiments.Sweeps;

/// <summary>The tables of a part: one for its runs, one for their measures, one for their outcomes.</summary>
internal static class PartTables
{
    /// <summary>Name of the table of runs.</summary>
    public const string Runs = "runs.parquet";

    /// <summary>Name of the table of measures.</summary>
    public const string Measures = "measures.parquet";

    /// <summary>Name of the table of outcomes.</summary>
    public const string Outcomes = "outcomes.parquet";

    /// <summary>Writes the tables into a folder and sees them onto the disk.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="head">The head of the store.</param>
    /// <param name="numbers">Numbers of the runs.</param>
    /// <param name="runs">The runs.</param>
    public static void Write(string folder, StoreHead head, int[] numbers, KeptCounts[] runs)
    {
        WriteFile(Path.Combine(folder, Runs), stream => WriteRuns(stream, numbers, runs));
        if (head.Measures.Length > 0) WriteFile(Path.Combine(folder, Measures), stream => WriteMeasures(stream, numbers, runs, head.Measures.Length));
        if (head.Outcomes.Length > 0) WriteFile(Path.Combine(folder, Outcomes), stream => WriteOutcomes(stream, head, numbers, runs));
    }

    /// <summary>Measures of the runs of a part, in the order run, measure.</summary>
    public static double[] ReadMeasures(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, Measures));
        return ParquetFile.Read<double>(stream, "value");
    }

    /// <summary>Keys of the runs of a part.</summary>
    public static string[] ReadKeys(string folder) => Texts(folder, "key");

    /// <summary>Hashes of the results of the runs of a part.</summary>
    public static string[] ReadResults(string folder) => Texts(folder, "result");

    /// <summary>The runs of a part; null where one is not what was written.</summary>
    /// <param name="folder">Folder of the part.</param>
    /// <param name="head">The head of its store.</param>
    public static KeptCounts?[] Read(string folder, StoreHead head)
    {
        var (plans, keys, results, hashes) = (Texts(folder, "plan"), Texts(folder, "key"), Texts(folder, "result"), Texts(folder, "kept"));
        var measures = head.Measures.Length > 0 ? ReadMeasures(folder) : [];
        var counts = head.Outcomes.Length > 0 ? ReadCounts(folder) : [];
        var ofRun = head.Outcomes.Length * CountSteps.Of(head.By, head.BurnIn, head.Months);
        if (measures.Length != keys.Length * head.Measures.Length || counts.Length != keys.Length * ofRun) throw new InvalidDataException("its tables do not belong together");
        return [.. Enumerable.Range(0, keys.Length).Select(run =>
        {
            var kept = new KeptCounts(plans[run], keys[run], results[run], measures[(run * head.Measures.Length)..((run + 1) * head.Measures.Length)], counts[(run * ofRun)..((run + 1) * ofRun)]);
            return kept.Hash == hashes[run] ? kept : null;
        })];
    }

    private static string[] Texts(string folder, string column)
    {
        using var stream = File.OpenRead(Path.Combine(folder, Runs));
        return ParquetFile.ReadTexts(stream, column);
    }

    private static long[] ReadCounts(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, Outcomes));
        return ParquetFile.Read<long>(stream, "value");
    }

    private static void WriteRuns(Stream stream, int[] numbers, KeptCounts[] runs) => ParquetFile.Write(
        stream,
        ParquetColumn.Of("run", numbers),
        ParquetColumn.Of("plan", runs.Select(run => run.Plan)),
        ParquetColumn.Of("key", runs.Select(run => run.Key)),
        ParquetColumn.Of("result", runs.Select(run => run.Result)),
        ParquetColumn.Of("kept", runs.Select(run => run.Hash)));

    private static void WriteMeasures(Stream stream, int[] numbers, KeptCounts[] runs, int measures)
    {
        var rows = runs.Length * measures;
        var (run, measure, value) = (new int[rows], new short[rows], new double[rows]);
        for (var row = 0; row < rows; row++) (run[row], measure[row], value[row]) = (numbers[row / measures], (short)(row % measures), runs[row / measures].Measures[row % measures]);
        ParquetFile.Write(stream, ParquetColumn.Of("run", run), ParquetColumn.Of("measure", measure), ParquetColumn.Of("value", value));
    }

    private static void WriteOutcomes(Stream stream, StoreHead head, int[] numbers, KeptCounts[] runs)
    {
        var (outcomes, ofRun) = (head.Outcomes.Length, runs[0].Counts.Length);
        var rows = runs.Length * ofRun;
        var (run, step, outcome, value) = (new int[rows], new short[rows], new short[rows], new long[rows]);
        for (var row = 0; row < rows; row++)
        {
            var inRun = row % ofRun;
            run[row] = numbers[row / ofRun];
            step[row] = (short)CountSteps.Label(head.By, head.BurnIn, inRun / outcomes);
            outcome[row] = (short)(inRun % outcomes);
            value[row] = runs[row / ofRun].Counts[inRun];
        }

        ParquetFile.Write(stream, ParquetColumn.Of("run", run), ParquetColumn.Of("step", step), ParquetColumn.Of("outcome", outcome), ParquetColumn.Of("value", value));
    }

    private static void WriteFile(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        write(stream);
        stream.Flush(flushToDisk: true);
    }
}
