namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads texts.</summary>
internal static class TextReading
{
    /// <summary>The text of an entry with single spaces; null where it is no text or too long, and the problems say why.</summary>
    public static string? Read(YamlEntry entry, string path, int longest, ProblemList problems)
    {
        var (part, text) = (entry.Value, string.Join(' ', entry.Value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (part.Kind != YamlKind.Scalar || part.IsNothing || text.Length == 0)
            problems.Add(part.Spot, path, part.Shown, $"is no text for {entry.Key}", "Write it in words.");
        else if (text.Length > longest)
            problems.Add(part.Spot, path, text, $"is longer than {longest} characters", "Say it in fewer words.");
        else
            return text;
        return null;
    }
}
