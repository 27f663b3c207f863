using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Reports.Output;
using Glasshouse.Reports.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>sensitivity</c>: what the measures of a sweep turn on.</summary>
internal static class SensitivityVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var options = new SensitivityOptions();
        var verb = new Command("sensitivity", "Say which numbers the measures of a sweep turn on, with intervals.");
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var ask = options.Read(asked, problems);
            return problems.Count > 0 ? here.Refuse(problems) : here.Attempt(() => Answer(asked, options, ask, here));
        });
        return verb;
    }

    private static int Answer(ParseResult asked, SensitivityOptions options, SensitivityAsk ask, Surroundings here)
    {
        var store = asked.GetValue(options.Store) ?? "";
        var table = Sweep.Read(store);
        var findings = SweepSensitivity.Of(table, ask, here.Cancellation, out var problems);
        if (problems.Length > 0) return here.Refuse(problems);
        foreach (var silent in (ask.Measures.IsEmpty ? table.Measures : ask.Measures).Except(findings.Select(finding => finding.Measure)))
            here.Complain($"{silent} is left out: no two points of the design have a value of it in every run.");
        if (asked.GetValue(options.Json)) here.Output.WriteLine(SensitivityText.Json(findings, table));
        else SensitivityText.Write(findings, table, asked.GetValue(options.Every), here);
        if (asked.GetValue(options.Folder) is { Length: > 0 } folder) Keep(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(store))), findings, here);
        return ExitCode.Done;
    }

    private static void Keep(string folder, string title, IReadOnlyList<SensitivityFinding> findings, Surroundings here)
    {
        DocumentFiles.Write(folder, [(SensitivityPage.FileName, SensitivityPage.Write(title, findings)), (SensitivityTable.FileName, SensitivityTable.Csv(findings))]);
        foreach (var name in (string[])[SensitivityPage.FileName, SensitivityTable.FileName]) here.Complain(Path.Combine(folder, name));
    }
}
