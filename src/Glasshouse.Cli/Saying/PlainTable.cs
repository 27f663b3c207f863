using Spectre.Console;

namespace Glasshouse.Cli.Saying;

/// <summary>A table for a screen, and one line for each row where no screen is there.</summary>
internal static class PlainTable
{
    private const int WidthOfAFile = 400;

    /// <summary>Writes rows under their titles; titles that begin with &gt; stand above numbers.</summary>
    public static void Write(Surroundings here, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().NoBorder();
        foreach (var title in titles)
        {
            var column = new TableColumn(Markup.Escape(title.TrimStart('>'))) { Padding = new Padding(0, 0, 2, 0) };
            table.AddColumn(title.StartsWith('>') ? column.RightAligned() : column);
        }

        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        Console(here).Write(table);
    }

    private static IAnsiConsole Console(Surroundings here)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = here.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = here.OutputIsTerminal && here.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(here.Output),
        });
        if (!here.OutputIsTerminal) console.Profile.Width = WidthOfAFile;
        return console;
    }
}
