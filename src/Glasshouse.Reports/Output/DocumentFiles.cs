namespace Glasshouse.Reports.Output;

/// <summary>Writes documents into a folder, each whole or not at all; what else is in the folder is left alone.</summary>
public static class DocumentFiles
{
    /// <summary>Writes them. A document of the same name is replaced.</summary>
    /// <param name="folder">The folder; made where it does not exist.</param>
    /// <param name="documents">Name inside the folder, with slashes for folders in it, and text.</param>
    /// <exception cref="OutputProblem">A document could not be written.</exception>
    public static void Write(string folder, IEnumerable<(string Name, string Text)> documents)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal))
            throw new OutputProblem($"'{folder.Replace("\0", "\\0", StringComparison.Ordinal)}'", "this is not the name of a folder", "Name a folder for the documents.");
        foreach (var (name, text) in documents) Write(Path.Combine(folder, name), text);
    }

    private static void Write(string path, string text)
    {
        var partial = $"{path}.partial-{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(partial, text);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputProblem(path, $"the document could not be written ({problem.Message.TrimEnd('.')})", "Check the folder and its disk, or choose another folder.", problem);
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }
}
