using System.Collections.Immutable;
using System.Globalization;

namespace Glasshouse.Evidence;

/// <summary>A shipped table of published aggregates: a header and rows of text. A row is a place, a group or a site in a week, never a person.</summary>
/// <param name="Path">Path below <c>evidence</c>, such as <c>tables/credit-bands.csv</c>.</param>
/// <param name="Columns">Names of the columns, in the order of the file.</param>
/// <param name="Rows">Cells of each row; as many as there are columns.</param>
public sealed record EvidenceTable(string Path, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The cells of one column, in the order of the rows.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>Shape [rows].</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public ImmutableArray<string> Texts(string column)
    {
        var place = Columns.IndexOf(column);
        return place >= 0
            ? [.. Rows.Select(row => row[place])]
            : throw new ArgumentException($"{Path} has no column {column}; it has {string.Join(", ", Columns)}.", nameof(column));
    }

    /// <summary>The cells of one column as numbers, in the order of the rows and in the unit of the file.</summary>
    /// <param name="column">Name of the column.</param>
    /// <returns>Shape [rows].</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="EvidenceException">A cell is not a number.</exception>
    public ImmutableArray<double> Numbers(string column) => [.. Texts(column).Select((cell, row) => Number(column, cell, row))];

    /// <summary>Reads a table: comma, point as decimal mark, one header line, no quotes and no empty cells.</summary>
    internal static EvidenceTable Parse(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var columns = lines[0].Split(',').ToImmutableArray();
        var rows = lines.Skip(1).Select((line, row) => Cells(path, line, LineOf(row), columns.Length)).ToImmutableArray();
        return new EvidenceTable(path, columns, rows);
    }

    private static ImmutableArray<string> Cells(string path, string line, int number, int columns)
    {
        var cells = line.Split(',').ToImmutableArray();
        if (cells.Length != columns || cells.Any(string.IsNullOrWhiteSpace) || line.Contains('"', StringComparison.Ordinal))
        {
            throw new EvidenceException(path, number, cells[0], $"a row has {columns} cells, none empty and none in quotes.");
        }

        return cells;
    }

    private static int LineOf(int row) => row + 2;

    private double Number(string column, string cell, int row) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new EvidenceException(Path, LineOf(row), Rows[row][0], $"{column} is {cell}, but a number is plain digits with a point as decimal mark.");
}
