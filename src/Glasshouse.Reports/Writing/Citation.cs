namespace Glasshouse.Reports.Writing;

/// <summary>Links to the sources at the end of the page.</summary>
internal static class Citation
{
    /// <summary>Writes the ids as links, in brackets.</summary>
    public static void Links(HtmlText page, IEnumerable<string> ids)
    {
        using (page.Open("span", ("class", "cite")))
            foreach (var id in ids)
            {
                page.Text(" ");
                page.Element("a", $"[{id}]", ("href", "#" + Anchor(id)));
            }
    }

    /// <summary>The anchor of a source.</summary>
    public static string Anchor(string id) =>
        "source-" + string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));
}
