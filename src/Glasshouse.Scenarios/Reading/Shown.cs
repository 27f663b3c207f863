using System.Globalization;
using System.Text;

namespace Glasshouse.Scenarios.Reading;

/// <summary>What somebody wrote, made fit to be shown on one line of a terminal or page.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The text on one line, at most 60 characters, with anything invisible spelled out.</summary>
    public static string Short(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            line.Append(Visible(rune));
            if (line.Length > Longest) break;
        }

        return line.Length <= Longest ? line.ToString() : Cut(line.ToString());
    }

    /// <summary>A number as people write it.</summary>
    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>True for a character that may stand in a scenario file.</summary>
    public static bool IsPlain(Rune rune) => rune.Value is '\t' or '\n' or '\r' || !IsInvisible(rune);

    private static string Visible(Rune rune) => rune.Value switch
    {
        '\n' or '\r' or '\t' => " ",
        _ when IsInvisible(rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
        _ => rune.ToString(),
    };

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;

    private static string Cut(string line)
    {
        var end = Longest - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end] + "…";
    }
}
