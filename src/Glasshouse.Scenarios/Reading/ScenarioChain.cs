namespace Glasshouse.Scenarios.Reading;

/// <summary>A scenario and what it extends, file by file up to the root.</summary>
/// <param name="Drafts">The drafts, the scenario itself first.</param>
/// <param name="IsWhole">True where the chain ends in a root and every file of it could be read.</param>
internal sealed record ScenarioChain(IReadOnlyList<ScenarioDraft> Drafts, bool IsWhole)
{
    private const int Longest = 16;

    /// <summary>Reads the chain.</summary>
    /// <param name="text">Text of the scenario.</param>
    /// <param name="file">Its file.</param>
    /// <param name="open">Opens an extended file by its path.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ScenarioChain Read(string text, string file, Func<string, FileText> open, ProblemList problems)
    {
        var drafts = new List<ScenarioDraft>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { file };
        while (YamlDoor.Read(text, file, problems) is { } root)
        {
            var draft = DraftReading.Read(root, file, problems);
            drafts.Add(draft);
            if (draft.Extends is null) return new ScenarioChain(drafts, !root.Entries.Any(entry => entry.Key == "extends"));
            if (Next(draft, seen, open, problems) is not { } next) break;
            (text, file) = next;
        }

        return new ScenarioChain(drafts, IsWhole: false);
    }

    private static (string Text, string File)? Next(ScenarioDraft draft, HashSet<string> seen, Func<string, FileText> open, ProblemList problems)
    {
        var (part, written) = (draft.Extends!, draft.Extends!.Text.Trim());
        var isPath = written.EndsWith(".yaml", StringComparison.Ordinal);
        var file = isPath ? Path.Combine(Path.GetDirectoryName(draft.File) ?? "", written) : written + ".yaml";
        if (!seen.Add(isPath ? file : "shipped " + written))
            problems.Add(part.Spot, "extends", written, "leads back to itself", "Let the chain end in a scenario without extends.");
        else if (seen.Count > Longest)
            problems.Add(part.Spot, "extends", written, $"makes a chain of more than {Longest} files", "Extend a scenario nearer to the root.");
        else if ((isPath ? Opened(file, open) : Shipped(written)) is var found && found.Text is not { } text)
            problems.Add(part.Spot, "extends", written, found.Rule, found.WayOut);
        else
            return (text, file);
        return null;
    }

    private static FileText Shipped(string name) => ScenarioLibrary.TextOf(name) is { } text
        ? new FileText(text, "", "")
        : FileText.Unknown(name);

    private static FileText Opened(string file, Func<string, FileText> open)
    {
        try
        {
            return open(file);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the opener stumbles over, for the writer of the file it is one thing: the file cannot be opened.
            return FileText.Closed;
        }
    }
}
