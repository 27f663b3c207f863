using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;

namespace Glasshouse.Experiments.Description;

/// <summary>The text of the engine as it was compiled: its comments and its files. The description of the model is taken from it and from nothing else.</summary>
internal static class EngineText
{
    private const string Folder = "engine/";

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> AllFiles = new(ReadFiles);

    private static readonly Lazy<ImmutableArray<CodeComment>> AllComments = new(ReadComments);

    private static Assembly Home => typeof(EngineText).Assembly;

    /// <summary>Text of every file by its path inside the engine, such as <c>Mechanisms/Conduct.cs</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Files => AllFiles.Value;

    /// <summary>Comments of all types and members, in the order of the compiler.</summary>
    public static ImmutableArray<CodeComment> Comments => AllComments.Value;

    /// <summary>Comment of the type with this name; a comment without words where it has none.</summary>
    public static CodeComment OfType(string name) =>
        Comments.FirstOrDefault(comment => comment.IsType && comment.Name == name) ?? new CodeComment("T:" + name, "", "", "", "", "");

    /// <summary>Comments of the fields and properties of a type, in the order of the compiler.</summary>
    public static IEnumerable<CodeComment> OfMembers(string type) =>
        Comments.Where(comment => comment.IsField && comment.Type == type);

    /// <summary>The method whose declaration holds these words, with its body, as it stands in a file.</summary>
    public static string Method(string file, string declaration)
    {
        var lines = Files[file].Split('\n');
        var first = Array.FindIndex(lines, line => line.Contains(declaration, StringComparison.Ordinal));
        if (first < 0) throw new InvalidOperationException($"{file} has no {declaration}.");
        var indent = lines[first].Length - lines[first].TrimStart().Length;
        var last = Array.FindIndex(lines, first, line => line.TrimEnd() is var text && (text == new string(' ', indent) + "}" || text.EndsWith("};", StringComparison.Ordinal) || (text.Contains("=>", StringComparison.Ordinal) && text.EndsWith(';'))));
        return string.Join('\n', lines[first..(last + 1)].Select(line => line.Length > indent ? line[indent..].TrimEnd() : line.Trim()));
    }

    private static ImmutableSortedDictionary<string, string> ReadFiles() => Home.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[Folder.Length..].Replace('\\', '/'), Read, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static ImmutableArray<CodeComment> ReadComments()
    {
        using var stream = Home.GetManifestResourceStream("engine.xml")!;
        return [.. XDocument.Load(stream).Descendants("member").Select(CodeComment.Of)];
    }
}
