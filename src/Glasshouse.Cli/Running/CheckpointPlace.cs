using Glasshouse.Experiments.Checkpoints;

namespace Glasshouse.Cli.Running;

/// <summary>Where checkpoints lie that somebody names: a folder, or one file in it.</summary>
internal static class CheckpointPlace
{
    /// <summary>The folder, and the name of the file where one was named.</summary>
    /// <exception cref="CheckpointProblem">There is nothing of that name.</exception>
    public static (string Folder, string? File) Of(string place)
    {
        if (string.IsNullOrWhiteSpace(place) || place.Contains('\0', StringComparison.Ordinal))
            throw new CheckpointProblem($"'{place.Replace('\0', '?')}'", "this is not the name of a folder or a file", "Name the folder that was given to --checkpoint.");
        if (Directory.Exists(place)) return (Path.TrimEndingDirectorySeparator(place), null);
        if (!File.Exists(place)) throw new CheckpointProblem(place, "there is no such folder and no such file", "Name the folder that was given to --checkpoint, or a file in it.");
        var folder = Path.GetDirectoryName(place) is { Length: > 0 } parent ? parent : ".";
        return (folder, Path.GetFileName(place));
    }
}
