namespace Glasshouse.Cli.Running;

/// <summary>The hidden folder that keeps the finished runs of plausible worlds until the report is written.</summary>
internal static class WorldsFolder
{
    private const string InKept = "worlds";

    /// <summary>Where it lies: with the checkpoints where there are any, else beside the output.</summary>
    /// <param name="assignment">The work.</param>
    /// <param name="hash">Hash of the worlds.</param>
    public static string Of(Assignment assignment, string hash) => Path.Combine(Home(assignment), hash[..16]);

    /// <summary>Removes what was kept for other worlds of the same output; a folder that is in use stays.</summary>
    public static void RemoveOthers(Assignment assignment, string hash)
    {
        if (!Directory.Exists(Home(assignment))) return;
        foreach (var other in Directory.EnumerateDirectories(Home(assignment)).Where(path => Path.GetFileName(path) != hash[..16]).ToArray()) Remove(other);
    }

    /// <summary>Removes all of it: the report is written.</summary>
    public static void Remove(Assignment assignment) => Remove(Home(assignment));

    /// <summary>Folder of the worlds of an assignment.</summary>
    public static string Home(Assignment assignment)
    {
        if (assignment.Keeping is { Folder.Length: > 0 } kept) return Path.Combine(kept.Folder, InKept);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(assignment.Out));
        return Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.worlds");
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed stays hidden; no result depends on it.
        }
    }
}
