using System.Text;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios;

/// <summary>Loads scenarios by shipped name or from disk.</summary>
public static class ScenarioFiles
{
    private const int LongestFile = 1 << 20;
    private static readonly UTF8Encoding StrictText = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Loads a scenario: either the scenario, or every problem at once. Whatever stands on disk, nothing is thrown.</summary>
    /// <param name="nameOrPath">A shipped name such as <c>court-list</c>, or a path ending in <c>.yaml</c>.</param>
    /// <param name="settings">Settings <c>key=value</c> to put over the scenario's numbers.</param>
    public static ScenarioReading Load(string nameOrPath, IReadOnlyList<string> settings)
    {
        var isPath = IsPath(nameOrPath);
        var found = isPath ? Open(nameOrPath) : Shipped(nameOrPath);
        if (found.Text is { } text) return ScenarioReader.Read(text, isPath ? nameOrPath : nameOrPath + ".yaml", Open, settings);
        return new ScenarioReading(null, [new Problem(Shown.Short(nameOrPath), 0, 0, "", "", found.Rule, found.WayOut)]);
    }

    private static bool IsPath(string nameOrPath) =>
        nameOrPath.EndsWith(".yaml", StringComparison.Ordinal) || nameOrPath.EndsWith(".yml", StringComparison.Ordinal)
        || nameOrPath.AsSpan().ContainsAny('/', '\\');

    private static FileText Shipped(string name) => ScenarioLibrary.TextOf(name) is { } text ? new FileText(text, "", "") : FileText.Unknown(name);

    /// <summary>The text of a file, or why there is none.</summary>
    internal static FileText Open(string path)
    {
        try
        {
            if (Directory.Exists(path)) return new FileText(null, "is a folder", "Name a file that ends in .yaml.");
            var file = new FileInfo(path);
            if (!file.Exists) return new FileText(null, "does not exist", "Check the path; a shipped scenario goes by its name alone.");
            // Devices and pipes say that they have no length; they are never opened, for reading them might not end.
            if (file.Length == 0) return new FileText(null, "is empty", "A scenario begins with scenario: and its name.");
            return file.Length > LongestFile ? TooLong : Decode(Bytes(path));
        }
        catch (DecoderFallbackException)
        {
            return new FileText(null, "is not UTF-8 text", "Save the file as plain UTF-8 text.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileText.Closed;
        }
    }

    private static FileText TooLong => new(null, "is longer than 1 MiB", "A scenario is a page or ten of text.");

    private static FileText Decode(ReadOnlySpan<byte> bytes) =>
        bytes.Length > LongestFile ? TooLong : new FileText(StrictText.GetString(bytes), "", "");

    private static ReadOnlySpan<byte> Bytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[LongestFile + 1];
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
