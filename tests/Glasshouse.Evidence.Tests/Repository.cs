namespace Glasshouse.Evidence.Tests;

/// <summary>The folder of the repository, for tests about files that do not travel with the assembly.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Glasshouse.slnx"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds Glasshouse.slnx."));
}
