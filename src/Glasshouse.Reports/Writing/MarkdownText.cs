using System.Text;

namespace Glasshouse.Reports.Writing;

/// <summary>Writes Markdown: paragraphs, tables and code, each followed by an empty line.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder text = new();

    /// <summary>Words that are not Markdown, made safe to stand in it.</summary>
    public static string Plain(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace('\n', ' ');

    /// <summary>A word of the code.</summary>
    public static string Code(string word) => $"`{word.Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>Words of the code, with commas; a dash for none.</summary>
    public static string Codes(IEnumerable<string> words) => string.Join(", ", words.Select(Code)) is { Length: > 0 } some ? some : "–";

    /// <summary>Writes a block as it is.</summary>
    public MarkdownText Block(string markdown)
    {
        text.Append(markdown.Trim('\n')).Append("\n\n");
        return this;
    }

    /// <summary>Writes a table; cells are Markdown.</summary>
    public MarkdownText Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
        foreach (var row in rows) Row(row);
        text.Append('\n');
        return this;
    }

    /// <summary>Writes lines of code.</summary>
    public MarkdownText Lines(string code, string language = "csharp")
    {
        text.Append("```").Append(language).Append('\n').Append(code.Trim('\n')).Append("\n```\n\n");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Row(IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Length == 0 ? " " : cell)).Append(" |\n");
}
