using Glasshouse.Reports.Records;

namespace Glasshouse.Reports.Output;

/// <summary>A folder to be written: where it will stand, and the hidden folders beside it that are used meanwhile.</summary>
internal sealed class OutputTarget
{
    private OutputTarget(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path)!;
        var name = System.IO.Path.GetFileName(path);
        Partial = System.IO.Path.Combine(parent, $".{name}.partial-{Environment.ProcessId}");
        Aside = System.IO.Path.Combine(parent, $".{name}.old-{Environment.ProcessId}");
    }

    /// <summary>Where the output will stand.</summary>
    public string Path { get; }

    /// <summary>Where it is written first.</summary>
    public string Partial { get; }

    private string Aside { get; }

    /// <summary>The target at a path.</summary>
    /// <exception cref="OutputProblem">The path may not be written: it is a file, or a folder with something else in it.</exception>
    public static OutputTarget At(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            throw new OutputProblem($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}'", "this is not the name of a folder", "Name a folder for the output.");
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (System.IO.Path.GetFileName(full).Length == 0)
            throw new OutputProblem(full, "this is the root of a disk", "Name a folder in it for the output.");
        if (File.Exists(full))
            throw new OutputProblem(full, "this is a file", "Name a folder for the output.");
        try
        {
            MustBeOurs(full);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem(full, "the folder cannot be read", "Choose another folder or change the permissions.", problem);
        }

        return new OutputTarget(full);
    }

    /// <summary>Makes the hidden folder, empty.</summary>
    public void MakePartial()
    {
        RemovePartial();
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Renames the hidden folder into place; an older output steps aside first and comes back if the renaming fails.</summary>
    public void PutInPlace()
    {
        if (!Directory.Exists(Path))
        {
            Directory.Move(Partial, Path);
            return;
        }

        MustBeOurs(Path);
        if (Directory.Exists(Aside)) Directory.Delete(Aside, recursive: true);
        Directory.Move(Path, Aside);
        try
        {
            Directory.Move(Partial, Path);
        }
        catch
        {
            Directory.Move(Aside, Path);
            throw;
        }

        Remove(Aside);
    }

    /// <summary>Removes the hidden folder where it is still there.</summary>
    public void RemovePartial() => Remove(Partial);

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed stays hidden beside the target; the output itself is not touched by it.
        }
    }

    private static void MustBeOurs(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var entries = Directory.EnumerateFileSystemEntries(folder).Select(entry => System.IO.Path.GetFileName(entry)!).ToHashSet(StringComparer.Ordinal);
        if (entries.Count == 0) return;
        if (!entries.Contains(Manifest.FileName))
            throw new OutputProblem(folder, "the folder is not empty and holds no output of this laboratory", "Choose another folder or empty this one.");
        var reading = Manifest.Read(File.ReadAllBytes(System.IO.Path.Combine(folder, Manifest.FileName)));
        if (reading.Manifest is not { } manifest)
            throw new OutputProblem(folder, $"its {Manifest.FileName} is not one of this laboratory", "Choose another folder or empty this one.");
        var written = manifest.Files.Select(file => file.Name).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        entries = [.. Files(folder), .. entries.Where(entry => Directory.Exists(System.IO.Path.Combine(folder, entry)) && !written.Any(name => name.StartsWith(entry + '/', StringComparison.Ordinal)))];
        entries.ExceptWith(written);
        if (entries.Count > 0)
            throw new OutputProblem(folder, $"it also holds '{entries.Order(StringComparer.Ordinal).First()}', which the older output did not write",
                "Move it away or choose another folder; replacing the output would delete it.");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(folder, path).Replace(System.IO.Path.DirectorySeparatorChar, '/'));
}
