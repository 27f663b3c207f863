using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Experiments;
using Glasshouse.Reports.Records;
using Glasshouse.Reports.Tables;

namespace Glasshouse.Reports.Output;

/// <summary>Writes the files of an output into a folder, each flushed to the disk, the manifest last.</summary>
internal static class OutputFiles
{
    /// <summary>Writes report, tables and manifest.</summary>
    public static void Write(string folder, ExperimentResult result, ReportContext context, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report(OutputFolder.ReportName);
        WriteFile(folder, OutputFolder.ReportName, stream => stream.Write(Encoding.UTF8.GetBytes(Report.Write(result, context))));
        cancellation.ThrowIfCancellationRequested();
        WriteTables(folder, result, progress, cancellation);
        progress?.Report(Manifest.FileName);
        ImmutableArray<(string Name, string Text)> tables =
            [.. ReportTables.Of(result.Findings).Select(table => (table.Name + ".csv", table.Csv())), .. result.Answer is { } answer ? AnswerTables.Files(answer) : []];
        foreach (var (name, text) in tables) WriteFile(folder, name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        ImmutableArray<string> names = [OutputFolder.ReportName, OutputFolder.CsvName, OutputFolder.ParquetName, .. tables.Select(table => table.Name)];
        var manifest = Manifest.Of(result, context, [.. names.Select(name => Described(folder, name))]);
        WriteFile(folder, Manifest.FileName, stream => stream.Write(manifest.ToJson()));
    }

    private static void WriteTables(string folder, ExperimentResult result, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report($"{OutputFolder.CsvName} and {OutputFolder.ParquetName}");
        var csv = Task.Run(() => WriteFile(folder, OutputFolder.CsvName, stream => OutcomeTables.WriteCsv(result.Records, stream, cancellation)), CancellationToken.None);
        var parquet = Task.Run(() => WriteParquetAsync(folder, result, cancellation), CancellationToken.None);
        try
        {
            Task.WaitAll([csv, parquet], CancellationToken.None);
        }
        catch (AggregateException problems)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problems.Flatten().InnerExceptions[0]);
        }
    }

    private static async Task WriteParquetAsync(string folder, ExperimentResult result, CancellationToken cancellation)
    {
        await using var stream = Create(folder, OutputFolder.ParquetName);
        await OutcomeTables.WriteParquetAsync(result.Records, stream, cancellation).ConfigureAwait(false);
        stream.Flush(flushToDisk: true);
    }

    private static void WriteFile(string folder, string name, Action<FileStream> write)
    {
        using var stream = Create(folder, name);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    private static FileStream Create(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    private static ManifestFile Described(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return new ManifestFile(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
