using System.Globalization;
using Glasshouse.Experiments;
using Spectre.Console;

namespace Glasshouse.Cli.Saying;

/// <summary>The key measures of every arm as tables for a screen.</summary>
internal static class ResultTable
{
    private const int WidthOfAFile = 120;

    /// <summary>Writes one table for each arm: mean and interval of the last year, and the difference to the baseline.</summary>
    public static void Write(Findings findings, Surroundings here)
    {
        var console = Console(here);
        foreach (var arm in findings.Arms) console.Write(Table(arm, findings));
    }

    private static Table Table(ArmFindings arm, Findings findings)
    {
        var compared = arm.Scenario.Name != findings.Baseline;
        var table = new Table().SimpleBorder();
        table.Title = new TableTitle(Markup.Escape($"{arm.Scenario.Name}: {arm.Scenario.Title}"));
        table.AddColumn("last twelve months").AddColumn("unit").AddColumn(Right("mean")).AddColumn("95 % interval");
        if (compared) table.AddColumn(Right($"less {findings.Baseline}")).AddColumn("95 % interval");
        foreach (var finding in KeyMeasures.Of(arm)) table.AddRow([.. Cells(finding, compared).Select(Markup.Escape)]);
        return table;
    }

    private static TableColumn Right(string title) => new TableColumn(Markup.Escape(title)).RightAligned();

    private static string[] Cells(MeasureFinding finding, bool compared)
    {
        var year = finding.LastYear;
        string[] own = [finding.Measure.Title, finding.Measure.Unit, Number(year.Mean), Interval(year.Low, year.High)];
        if (!compared) return own;
        return finding.AgainstBaseline is { } difference
            ? [.. own, Signed(difference.Mean), Interval(difference.Low, difference.High)]
            : [.. own, "", ""];
    }

    private static string Interval(double low, double high) =>
        double.IsNaN(low) || double.IsNaN(high) ? "" : $"{Number(low)} to {Number(high)}";

    private static string Signed(double value) => value > 0 ? "+" + Number(value) : Number(value);

    private static string Number(double value)
    {
        if (double.IsNaN(value)) return "none";
        var size = Math.Abs(value);
        return value.ToString(size >= 100 ? "0" : size >= 10 ? "0.0" : size >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);
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
