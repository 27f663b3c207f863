using System.Reflection;
using System.Xml.Linq;

namespace Glasshouse.House.Tests;

/// <summary>The house as it stands on disk and as it was built.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static readonly string[] Rooms =
        ["Glasshouse.Evidence", "Glasshouse.Scenarios", "Glasshouse.Engine", "Glasshouse.Experiments", "Glasshouse.Reports", "Glasshouse.Cli"];

    public static IEnumerable<string> Projects => Files("src", "*.csproj").Concat(Files("tests", "*.csproj")).Concat(Files("bench", "*.csproj"));

    public static IEnumerable<string> Sources(string folder) => Files(folder, "*.cs");

    public static IEnumerable<Assembly> Assemblies => Rooms.Select(room => Assembly.Load(room == "Glasshouse.Cli" ? "glasshouse" : room));

    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Where(IsOurs).Order(StringComparer.Ordinal)
            : [];
    }

    public static string Named(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static XDocument Xml(string path) => XDocument.Load(path);

    private static bool IsOurs(string path) => !Named(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Glasshouse.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
