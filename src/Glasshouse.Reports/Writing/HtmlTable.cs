namespace Glasshouse.Reports.Writing;

/// <summary>Writes tables with headers for columns and rows; wide ones scroll, those marked <c>stack</c> become cards on a narrow screen.</summary>
internal static class HtmlTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Headers of the columns.</param>
    /// <param name="rows">Rows; the first cell is the header of its row.</param>
    /// <param name="kind">Class; <c>stack</c> for tables of sentences.</param>
    public static void Write(HtmlText page, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Cell>> rows, string kind = "")
    {
        using (page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption)))
        using (page.Open("table", ("class", kind)))
        {
            page.Element("caption", caption);
            using (page.Open("thead"))
            using (page.Open("tr"))
                foreach (var column in columns) page.Element("th", column, ("scope", "col"));
            using (page.Open("tbody"))
                foreach (var row in rows) WriteRow(page, columns, row);
        }
    }

    private static void WriteRow(HtmlText page, IReadOnlyList<string> columns, IReadOnlyList<Cell> row)
    {
        using (page.Open("tr"))
            for (var index = 0; index < row.Count; index++)
                if (index == 0)
                    using (page.Open("th", ("scope", "row"), ("class", row[index].Kind))) WriteCell(page, row[index]);
                else
                    using (page.Open("td", ("class", row[index].Kind), ("data-label", columns[index]))) WriteCell(page, row[index]);
    }

    private static void WriteCell(HtmlText page, Cell cell)
    {
        page.Text(cell.Text);
        if (!cell.Evidence.IsDefaultOrEmpty) Citation.Links(page, cell.Evidence);
    }
}
