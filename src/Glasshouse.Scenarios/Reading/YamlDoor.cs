using YamlDotNet.Core;

namespace Glasshouse.Scenarios.Reading;

/// <summary>The one door through which YAML comes in: whatever the text, the answer is a tree or problems, never an exception.</summary>
internal static class YamlDoor
{
    private const int LongestText = 1 << 20;

    /// <summary>Reads a text as one YAML document that is a mapping; null where it is not, and the problems say why.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="subject">What the text is to be, for the words of messages; null for a scenario.</param>
    public static YamlPart? Read(string text, string file, ProblemList problems, YamlSubject? subject = null)
    {
        subject ??= YamlSubject.Scenario;
        if (!IsReadable(text, file, problems, subject)) return null;
        try
        {
            return new YamlWalk(text, file, problems, subject).Document();
        }
        catch (YamlRefusal refusal)
        {
            problems.Add(refusal.Spot, "", refusal.Value, refusal.Message, refusal.WayOut);
        }
        catch (YamlException exception)
        {
            var spot = new Spot(file, (int)exception.Start.Line, (int)exception.Start.Column);
            problems.Add(spot, "", "", $"is not YAML ({Shown.Short(exception.Message)})",
                "Check indentation, quotes, colons and brackets near here.");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser throws assorted exceptions on broken input; all of them mean the same to the writer of the file.
            problems.Add(Spot.Whole(file), "", "", $"is not YAML ({Shown.Short(exception.Message)})",
                "Check indentation, quotes, colons and brackets.");
        }

        return null;
    }

    private static bool IsReadable(string text, string file, ProblemList problems, YamlSubject subject)
    {
        if (text.Length > LongestText)
            problems.Add(Spot.Whole(file), "", "", "is longer than 1 MiB", $"A {subject.Noun} is a page or ten of text.");
        else if (string.IsNullOrWhiteSpace(text))
            problems.Add(Spot.Whole(file), "", "", "is empty", $"A {subject.Noun} begins with {subject.FirstKey}: and its name.");
        else if (FirstInvisible(text, file) is { } found)
            problems.Add(found.Spot, "", found.Character, "is not a character of a text file", "Save the file as plain UTF-8 text.");
        else
            return true;
        return false;
    }

    private static (Spot Spot, string Character)? FirstInvisible(string text, string file)
    {
        var (line, column) = (1, 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Shown.IsPlain(rune) && !(rune.Value == 0xFEFF && line == 1 && column == 1)) return (new Spot(file, line, column), rune.ToString());
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return null;
    }
}
