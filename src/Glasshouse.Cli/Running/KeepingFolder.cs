using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>A folder for checkpoints, before and after a run uses it.</summary>
internal static class KeepingFolder
{
    /// <summary>What stands against keeping a new run in a folder; null where nothing does.</summary>
    public static Problem? Problem(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal))
            return Refused($"'{folder.Replace('\0', '?')}'", "is not the name of a folder", "Name a folder for the checkpoints.");
        if (File.Exists(folder)) return Refused($"'{folder}'", "is a file", "Name a folder for the checkpoints.");
        if (!Directory.Exists(folder)) return null;
        try
        {
            if (File.Exists(Path.Combine(folder, WorkOrder.FileName)))
                return Refused($"'{folder}'", "holds the checkpoints of another run", $"./glasshouse resume {folder} goes on with that one; name another folder for this one, or remove it.");
            return Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".turn")
                ? Refused($"'{folder}'", "is not empty", "Name a folder of its own for the checkpoints.")
                : null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Refused($"'{folder}'", $"cannot be read ({cause.Message.TrimEnd('.')})", "Change the permissions or name another folder.");
        }
    }

    /// <summary>Opens the folder of a run, and writes down there what was asked for where the run begins.</summary>
    /// <exception cref="CheckpointProblem">It cannot be used.</exception>
    public static Keeping Open(Assignment assignment, Surroundings here)
    {
        var order = assignment.Keeping!;
        if (order.Folder.Length == 0) return new Keeping { WarmedUp = order.WarmedUp };
        var keeping = new Keeping(order.Folder, order.Every, order.Keep)
        {
            From = order.From,
            WarmedUp = order.WarmedUp,
            Warn = said => here.Complain($"warning: {said}"),
        };
        try
        {
            if (!order.Resumes) WorkOrder.Of(assignment).WriteTo(keeping);
            return keeping;
        }
        catch
        {
            keeping.Dispose();
            throw;
        }
    }

    private static Problem Refused(string value, string rule, string wayOut) => new("--checkpoint", 0, 0, "", value, rule, wayOut);
}
