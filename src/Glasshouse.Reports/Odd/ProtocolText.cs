using System.Collections.Immutable;
using System.Reflection;

namespace Glasshouse.Reports.Odd;

/// <summary>Prose of the protocol and the pages of the model, as they were when the program was built.</summary>
internal static class ProtocolText
{
    private const string Folder = "pages/";

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> AllPages = new(ReadPages);

    private static Assembly Home => typeof(ProtocolText).Assembly;

    /// <summary>The prose, with a place such as <c>[[state]]</c> for everything that is taken from the program.</summary>
    public static string Prose => Read("protocol.md");

    /// <summary>Text of every page of the model by its name, such as <c>kin-sharing</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Pages => AllPages.Value;

    private static ImmutableSortedDictionary<string, string> ReadPages() => Home.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[Folder.Length..^".md".Length], Read, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
