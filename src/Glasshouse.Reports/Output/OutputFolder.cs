using Glasshouse.Experiments;

namespace Glasshouse.Reports.Output;

/// <summary>
/// Writes the files of an experiment so that they appear whole or not at all: into a hidden folder beside the target,
/// flushed to the disk, then renamed into place.
/// </summary>
public static class OutputFolder
{
    /// <summary>Name of the report in an output folder.</summary>
    public const string ReportName = "report.html";

    /// <summary>Name of the table for spreadsheets.</summary>
    public const string CsvName = "outcomes.csv";

    /// <summary>Name of the table with every count.</summary>
    public const string ParquetName = "outcomes.parquet";

    /// <summary>Writes report, tables and manifest into a folder. An older output of this laboratory in the same place is replaced.</summary>
    /// <param name="path">The folder; made where it does not exist.</param>
    /// <param name="result">What was found.</param>
    /// <param name="context">How it was made.</param>
    /// <param name="progress">Told of each file before it is written; null for none.</param>
    /// <param name="cancellation">Stops the writing; nothing is left.</param>
    /// <exception cref="OutputProblem">The folder may not or cannot be written; nothing is left half-written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped; nothing is left.</exception>
    public static void Write(
        string path,
        ExperimentResult result,
        ReportContext context,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default) =>
        Write(path, partial => OutputFiles.Write(partial, result, context, progress, cancellation));

    /// <summary>Says without writing anything whether the folder may be written; worth asking before a long run.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="OutputProblem">It may not.</exception>
    public static void Check(string path) => _ = OutputTarget.At(path);

    /// <summary>The same for any way of filling the folder.</summary>
    internal static void Write(string path, Action<string> fill)
    {
        var target = OutputTarget.At(path);
        try
        {
            target.MakePartial();
            fill(target.Partial);
            target.PutInPlace();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Explained(target.Path, problem);
        }
        finally
        {
            target.RemovePartial();
        }
    }

    private static OutputProblem Explained(string path, Exception problem) => problem switch
    {
        UnauthorizedAccessException => new OutputProblem(path, "there is no permission to write here",
            "Choose another folder or change the permissions.", problem),
        IOException { HResult: DiskFullOnWindows or DiskFullOnUnix } => new OutputProblem(path, "the disk is full",
            "Free some space or choose a folder on another disk.", problem),
        _ => new OutputProblem(path, $"the output could not be written ({problem.Message.TrimEnd('.')})",
            "Check the folder and its disk, or choose another folder.", problem),
    };

    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    private const int DiskFullOnUnix = 28;
}
