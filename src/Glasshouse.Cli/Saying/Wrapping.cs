using System.Text;
using System.Text.RegularExpressions;

namespace Glasshouse.Cli.Saying;

/// <summary>Breaks lines between words, so that a terminal does not break them within.</summary>
internal static partial class Wrapping
{
    /// <summary>Every line of a text in as many lines as its width asks for. A word longer than a line stays whole, so that a path can be copied.</summary>
    /// <param name="text">One line or several.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static string At(int width, string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => Line(width, line)));

    private static string Line(int width, string line)
    {
        if (line.Length <= width) return line;
        var margin = Margin(width, line);
        var (text, column, fresh) = (new StringBuilder(line[..margin]), margin, true);
        foreach (var word in line[margin..].Split(' '))
        {
            if (!fresh && column + 1 + word.Length > width)
            {
                while (text[^1] == ' ') text.Length--;
                text.Append('\n').Append(' ', margin);
                (column, fresh) = (margin, true);
            }

            if (!fresh) text.Append(' ');
            text.Append(word);
            (column, fresh) = (column + (fresh ? 0 : 1) + word.Length, fresh && word.Length == 0);
        }

        return text.ToString();
    }

    // What follows stands under the text: behind the indent, a dash, or a first column of a word or two, unless that would leave half a line.
    private static int Margin(int width, string line)
    {
        var column = FirstColumn().Match(line).Length;
        if (column <= width / 2) return column;
        var indent = line.Length - line.TrimStart(' ').Length;
        return indent <= width / 2 ? indent : 0;
    }

    [GeneratedRegex("^ *(?:- |\\S+(?: \\S+)? {2,})?")]
    private static partial Regex FirstColumn();
}
