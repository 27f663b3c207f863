using System.Text.RegularExpressions;

namespace Glasshouse.Reports.Writing;

/// <summary>Turns the Markdown of a line into markup: code, bold, emphasis, links and pictures.</summary>
internal static partial class MarkdownLine
{
    /// <summary>Writes a line.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="line">The line.</param>
    /// <param name="picture">Markup of the picture at an address, or null where there is none.</param>
    public static void Write(HtmlText page, string line, Func<string, string?> picture)
    {
        var at = 0;
        foreach (Match found in Piece().Matches(line))
        {
            page.Text(Unescaped(line[at..found.Index]));
            WritePiece(page, found, picture);
            at = found.Index + found.Length;
        }

        page.Text(Unescaped(line[at..]));
    }

    /// <summary>The words of a line without their marks.</summary>
    public static string Words(string line) => Unescaped(Mark().Replace(line, "${text}"));

    private static void WritePiece(HtmlText page, Match found, Func<string, string?> picture)
    {
        if (found.Groups["code"].Success) page.Element("code", found.Groups["code"].Value.Replace("\\|", "|", StringComparison.Ordinal));
        else if (found.Groups["bold"].Success) Within(page, "strong", found.Groups["bold"].Value, picture);
        else if (found.Groups["em"].Success) Within(page, "em", found.Groups["em"].Value, picture);
        else if (found.Groups["anchor"].Success) page.Element("span", "", ("id", found.Groups["anchor"].Value));
        else if (found.Groups["picture"].Success) WritePicture(page, found.Groups["words"].Value, found.Groups["picture"].Value, picture);
        else page.Element("a", Words(found.Groups["words"].Value), ("href", found.Groups["link"].Value));
    }

    private static void Within(HtmlText page, string element, string line, Func<string, string?> picture)
    {
        using (page.Open(element)) Write(page, line, picture);
    }

    private static void WritePicture(HtmlText page, string words, string address, Func<string, string?> picture)
    {
        if (picture(address) is { } markup) page.Markup(markup);
        else page.Empty("img", ("src", address), ("alt", words));
    }

    private static string Unescaped(string text) => Escape().Replace(text, "$1")
        .Replace("&lt;", "<", StringComparison.Ordinal);

    [GeneratedRegex("""
        `(?<code>[^`]+)`
        |\*\*(?<bold>(?:[^*]|\\\*)+?)\*\*
        |(?<![\\\w*])\*(?=[^\s*])(?<em>[^*]+?)(?<=[^\s\\])\*(?![\w*])
        |<a\ id="(?<anchor>[^"]+)"></a>
        |!\[(?<words>[^\]]*)\]\((?<picture>[^)\s]+)\)
        |(?<!\\)\[(?<words>[^\]]+)\]\((?<link>[^)\s]+)\)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();

    [GeneratedRegex(@"`(?<text>[^`]+)`|\[(?<text>[^\]]+)\]\([^)]+\)|\*\*(?<text>[^*]+)\*\*|(?<!\\)\*(?<text>[^*]+)(?<!\\)\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\([\\*|`\[\]<>_#-])")]
    private static partial Regex Escape();
}
