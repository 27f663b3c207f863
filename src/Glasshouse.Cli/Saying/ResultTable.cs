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
        foreach (var arm in findings.Arms)
        {
            console.WriteLine(Heading(arm, findings));
            console.Write(Table(arm, findings, console.Profile.Width >= WidthOfAFile));
            if (Twins(arm) is { } worth) here.Say(worth + "\n");
        }
    }

    private static string Heading(ArmFindings arm, Findings findings) => arm.Scenario.Name == findings.Baseline
        ? $"{arm.Scenario.Name}: {arm.Scenario.Title}, last twelve months"
        : $"{arm.Scenario.Name}: {arm.Scenario.Title}, last twelve months, and its difference to {findings.Baseline}{Unpaired(arm)}";

    private static string Unpaired(ArmFindings arm) => arm.IsTwin ? "" : " (other people: unpaired, interval of Welch over seeds)";

    private static string? Twins(ArmFindings arm)
    {
        var ratios = PairedDifference.VarianceRatios(KeyMeasures.Of(arm));
        return ratios.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture,
            $"Twins: the same people with the same luck make the variance of these differences {Number(ratios[ratios.Length / 2])} times smaller than other people would (median; {Number(ratios[0])} to {Number(ratios[^1])}).");
    }

    // On a narrow screen the unit is left to the report.
    private static Table Table(ArmFindings arm, Findings findings, bool wide)
    {
        var compared = arm.Scenario.Name != findings.Baseline;
        var table = new Table().NoBorder();
        table.AddColumn(Left("measure"));
        if (wide) table.AddColumn(Left("unit"));
        table.AddColumn(Right("mean")).AddColumn(Left("95 % interval"));
        if (compared) table.AddColumn(Right("difference")).AddColumn(Left("95 % interval"));
        foreach (var finding in KeyMeasures.Of(arm)) table.AddRow([.. Cells(finding, compared, wide, findings).Select(Markup.Escape)]);
        return table.AddEmptyRow();
    }

    private static TableColumn Left(string title) => new TableColumn(title) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) };

    private static TableColumn Right(string title) => Left(title).RightAligned();

    private static string[] Cells(MeasureFinding finding, bool compared, bool wide, Findings findings)
    {
        var year = finding.LastYear;
        string[] name = wide ? [finding.Measure.Title, finding.Measure.Unit] : [finding.Measure.Title];
        string[] own = [.. name, Number(year.Mean), Interval(year.Low, year.High, findings)];
        if (!compared) return own;
        return finding.AgainstBaseline is { } difference
            ? [.. own, Signed(difference.Mean), Interval(difference.Low, difference.High, findings)]
            : [.. own, "", ""];
    }

    // One seed says nothing of what luck does.
    private static string Interval(double low, double high, Findings findings) => findings.Size.Seeds == 1
        ? "one seed"
        : double.IsNaN(low) || double.IsNaN(high) ? "" : $"{Number(low)} to {Number(high)}";

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
