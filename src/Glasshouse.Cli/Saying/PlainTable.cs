using Spectre.Console;

namespace Glasshouse.Cli.Saying;

/// <summary>A table for a screen, and one line for each row where no screen is there.</summary>
internal static class PlainTable
{
    private const int WidthOfAFile = 400;

    /// <summary>Writes rows under their titles; titles that begin with &gt; stand above numbers. On a screen too narrow for the words of a row each row becomes a paragraph.</summary>
    public static void Write(Surroundings here, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToArray();
        var width = here.OutputIsTerminal ? here.Width : WidthOfAFile;
        if (Fitting(titles, all, width) is { } columns) Console(here, width).Write(Table(titles, all, columns));
        else foreach (var row in all) here.Say(Paragraph(titles, row));
    }

    private static Table Table(IReadOnlyList<string> titles, IReadOnlyList<string>[] rows, (int[] Widths, int Gap) columns)
    {
        var table = new Table().NoBorder();
        foreach (var (title, index) in titles.Select((title, index) => (title, index)))
        {
            var gap = index == titles.Count - 1 ? 0 : columns.Gap;
            var column = new TableColumn(Markup.Escape(title.TrimStart('>'))) { Width = columns.Widths[index], Padding = new Padding(0, 0, gap, 0) };
            table.AddColumn(title.StartsWith('>') ? column.RightAligned() : column);
        }

        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        return table;
    }

    // Columns of their full width; where these do not fit, the widest for its words gives way first, but none below its longest word.
    private static (int[] Widths, int Gap)? Fitting(IReadOnlyList<string> titles, IReadOnlyList<string>[] rows, int width)
    {
        int Longest(int column, Func<string, int> length) => rows.Select(row => row[column]).Append(titles[column].TrimStart('>')).Max(length);
        var widths = titles.Select((_, column) => Longest(column, text => text.Length)).ToArray();
        var words = titles.Select((_, column) => Longest(column, text => text.Split(' ').Max(word => word.Length))).ToArray();
        var gap = words.Sum() + (2 * (titles.Count - 1)) <= width ? 2 : 1;
        var free = width - (gap * (titles.Count - 1));
        if (words.Sum() > free) return null;
        while (widths.Sum() > free)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(column => widths[column] > words[column]).MaxBy(column => widths[column]);
            widths[widest]--;
        }

        return (widths, gap);
    }

    // The first two cells lead, the others follow with their titles.
    private static string Paragraph(IReadOnlyList<string> titles, IReadOnlyList<string> row) =>
        $"{row[0]}  {row[1]}: " + string.Join("; ", titles.Zip(row, (title, cell) => (Title: title.TrimStart('>'), Cell: cell)).Skip(2)
            .Where(one => one.Cell.Length > 0).Select(one => $"{one.Title} {one.Cell}"));

    private static IAnsiConsole Console(Surroundings here, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = here.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = here.OutputIsTerminal && here.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(here.Output),
        });
        console.Profile.Width = width;
        return console;
    }
}
