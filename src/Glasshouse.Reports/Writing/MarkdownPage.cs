using System.Text.RegularExpressions;

namespace Glasshouse.Reports.Writing;

/// <summary>Turns the Markdown in which the project writes into markup: headings, paragraphs, lists, tables, code.</summary>
internal sealed partial class MarkdownPage
{
    private readonly HtmlText page;
    private readonly Func<string, string?> picture;
    private readonly string[] lines;
    private int at;

    private MarkdownPage(HtmlText page, string markdown, Func<string, string?> picture)
    {
        this.page = page;
        this.picture = picture;
        lines = markdown.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>Writes a document.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="markdown">The document.</param>
    /// <param name="picture">Markup of the picture at an address, or null where there is none.</param>
    public static void Write(HtmlText page, string markdown, Func<string, string?> picture) => new MarkdownPage(page, markdown, picture).WriteAll();

    /// <summary>Id of a heading: its words in small letters, joined by hyphens.</summary>
    public static string Id(string heading) =>
        NotInId().Replace(MarkdownLine.Words(heading).ToLowerInvariant().Replace(' ', '-'), "");

    private void WriteAll()
    {
        while (at < lines.Length) WriteBlock(lines[at]);
    }

    private void WriteBlock(string line)
    {
        if (line.Trim().Length == 0) at++;
        else if (Heading().Match(line) is { Success: true } heading) WriteHeading(heading);
        else if (line.StartsWith("```", StringComparison.Ordinal)) WriteFenced();
        else if (line.StartsWith("    ", StringComparison.Ordinal)) WriteIndented();
        else if (line.StartsWith('|')) WriteTable();
        else if (Item().IsMatch(line)) WriteList();
        else WriteParagraph();
    }

    private void WriteHeading(Match heading)
    {
        var words = heading.Groups["words"].Value;
        using (page.Open($"h{heading.Groups["level"].Length}", ("id", Id(words)))) MarkdownLine.Write(page, words, picture);
        at++;
    }

    private void WriteFenced()
    {
        var end = Array.FindIndex(lines, at + 1, line => line.StartsWith("```", StringComparison.Ordinal));
        WriteCode(lines[(at + 1)..end]);
        at = end + 1;
    }

    private void WriteIndented()
    {
        var from = at;
        while (at < lines.Length && (lines[at].StartsWith("    ", StringComparison.Ordinal) || (lines[at].Trim().Length == 0 && at + 1 < lines.Length && lines[at + 1].StartsWith("    ", StringComparison.Ordinal)))) at++;
        WriteCode([.. lines[from..at].Select(line => line.Length > 4 ? line[4..] : "")]);
    }

    private void WriteCode(string[] code)
    {
        using (page.Open("pre", ("tabindex", "0"))) page.Element("code", string.Join('\n', code));
    }

    private void WriteTable()
    {
        var head = Cells(lines[at]);
        at += 2;
        using (page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", string.Join(", ", head.Select(MarkdownLine.Words)))))
        using (page.Open("table"))
        {
            using (page.Open("thead")) WriteRow(head, "th");
            using (page.Open("tbody"))
                for (; at < lines.Length && lines[at].StartsWith('|'); at++) WriteRow(Cells(lines[at]), "td");
        }
    }

    private void WriteRow(string[] cells, string kind)
    {
        using (page.Open("tr"))
            foreach (var cell in cells)
                using (kind == "th" ? page.Open("th", ("scope", "col")) : page.Open("td")) MarkdownLine.Write(page, cell, picture);
    }

    private static string[] Cells(string line) => [.. CellEnd().Split(line.Trim()[1..^1]).Select(cell => cell.Trim())];

    private void WriteList()
    {
        var ordered = char.IsAsciiDigit(lines[at][0]);
        using (page.Open(ordered ? "ol" : "ul"))
            while (at < lines.Length && Item().Match(lines[at]) is { Success: true } item)
            {
                at++;
                var words = Joined(item.Groups["words"].Value);
                using (page.Open("li")) MarkdownLine.Write(page, words, picture);
            }
    }

    private void WriteParagraph()
    {
        var first = lines[at++].Trim();
        var words = Joined(first);
        using (page.Open(words.StartsWith("![", StringComparison.Ordinal) ? "div" : "p")) MarkdownLine.Write(page, words, picture);
    }

    // What follows without an empty line belongs to the same words.
    private string Joined(string first)
    {
        var words = first;
        while (at < lines.Length && lines[at].Trim().Length > 0 && !Item().IsMatch(lines[at]) && !Heading().IsMatch(lines[at]) && !lines[at].StartsWith('|') && !lines[at].StartsWith("```", StringComparison.Ordinal))
            words += " " + lines[at++].Trim();
        return words;
    }

    [GeneratedRegex("^(?<level>#{1,6}) (?<words>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(-|\d+\.) +(?<words>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellEnd();

    [GeneratedRegex("[^a-z0-9-]")]
    private static partial Regex NotInId();
}
