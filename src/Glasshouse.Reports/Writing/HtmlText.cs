using System.Text;

namespace Glasshouse.Reports.Writing;

/// <summary>Writes markup that is HTML and well-formed XML at once; every text and attribute is escaped on its way in.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new(1 << 18);

    private int depth;

    /// <summary>Opens an element; disposing what comes back closes it.</summary>
    public Scope Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        text.Append('>');
        depth++;
        return new Scope(this, element);
    }

    /// <summary>Writes an element that holds only text.</summary>
    public void Element(string element, string content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (Open(element, attributes)) Text(content);
    }

    /// <summary>Writes an element without content, such as a line of a picture.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        text.Append("/>");
    }

    /// <summary>Writes text, escaped.</summary>
    public void Text(string content)
    {
        foreach (var letter in content) Append(letter);
    }

    /// <summary>Writes markup of the laboratory's own making, such as a picture, as it is.</summary>
    public void Markup(string markup) => text.Append(markup);

    /// <summary>What was written so far, as a part of a page or a picture of its own.</summary>
    public string Fragment => text.ToString();

    /// <summary>Writes a style sheet, which must be free of the letters that markup reserves.</summary>
    public void Style(string sheet) => text.Append("<style>").Append(sheet).Append("</style>");

    /// <inheritdoc/>
    public override string ToString() => depth == 0
        ? $"<!DOCTYPE html>\n{text}\n"
        : throw new InvalidOperationException("An element is still open.");

    private void Start(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            text.Append(' ').Append(name).Append("=\"");
            Text(value);
            text.Append('"');
        }
    }

    private void Append(char letter) => _ = letter switch
    {
        '<' => text.Append("&lt;"),
        '>' => text.Append("&gt;"),
        '&' => text.Append("&amp;"),
        '"' => text.Append("&quot;"),
        '\n' or '\t' => text.Append(letter),
        < ' ' or '\uFFFE' or '\uFFFF' => text.Append('\uFFFD'),
        _ => text.Append(letter),
    };

    private void Close(string element)
    {
        text.Append("</").Append(element).Append('>');
        if (element is "p" or "tr" or "section" or "svg" or "li" or "table" or "div") text.Append('\n');
        depth--;
    }

    /// <summary>An open element.</summary>
    public readonly struct Scope(HtmlText page, string element) : IDisposable
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => page.Close(element);
    }
}
