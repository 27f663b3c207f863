using System.Globalization;
using System.Text;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Tables;

/// <summary>A table that is shown on the page and laid beside it as CSV: the same cells, once in words and once in full.</summary>
/// <param name="Name">Name of the file without its ending.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Headers.</param>
/// <param name="Rows">Rows; numbers stay numbers.</param>
internal sealed record TidyTable(string Name, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Most rows on the page; the file has them all.</summary>
    private const int MostRows = 60;

    /// <summary>Writes it on a page.</summary>
    public void Write(HtmlText page)
    {
        HtmlTable.Write(page, Caption, Columns, Rows.Take(MostRows).Select(row => (IReadOnlyList<Cell>)[.. row.Select(value => (Cell)InWords(value))]));
        using (page.Open("p", ("class", "quiet")))
        {
            page.Text(Rows.Count > MostRows ? FormattableString.Invariant($"The first {MostRows} of {Rows.Count:N0} rows; all are in ") : "The same as a table: ");
            page.Element("a", Name + ".csv", ("href", Name + ".csv"));
            page.Text(".");
        }
    }

    /// <summary>The same as CSV (RFC 4180).</summary>
    public string Csv()
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Columns)) text.AppendJoin(',', row.Select(InFull)).Append("\r\n");
        return text.ToString();
    }

    private static string InWords(object? value) => value switch
    {
        null => "",
        double number => double.IsFinite(number) ? NumberText.Of(number) : "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string InFull(object? value) => value switch
    {
        null => "",
        double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        string text when text.AsSpan().IndexOfAny(",\"\r\n") >= 0 => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => value.ToString() ?? "",
    };
}
