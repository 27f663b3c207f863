namespace Glasshouse.Scenarios.Tests;

/// <summary>Finds files of the repository from a test.</summary>
internal static class Repository
{
    /// <summary>Path of a file below the root of the repository.</summary>
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Glasshouse.slnx"))) folder = folder.Parent!;
        return System.IO.Path.Combine([folder.FullName, .. parts]);
    }
}
