using System.CommandLine;
using Glasshouse.Cli.Querying;
using Glasshouse.Cli.Saying;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>query</c>: questions to a store of runs, with SQL.</summary>
internal static class QueryVerb
{
    private const string Meaning = """
        One select. Tables: runs (point, arm, seed, run, plan, result), points (point and a column for each factor, in quotes),
        measures (point, arm, seed, run, measure, value), outcomes (point, arm, seed, run, year, outcome, value), factors, sweep. Such as
        "select arm, avg(value) from measures where measure = 'offenders' group by arm"
        "select corr(p.\"morals.crowding-out\", m.value) from measures m join points p using (point) where measure = 'morals' and arm = 'essay'"
        "select year, outcome, sum(value) from outcomes group by all order by all"
        """;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var question = new Argument<string>("select") { Description = Meaning, HelpName = "\"select ...\"" };
        var folder = new Option<string?>("--store") { Description = "Folder that ./glasshouse sweep laid down.", HelpName = "DIR" };
        var csv = new Option<bool>("--csv") { Description = "Print CSV." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var any = new Option<bool>("--any-version") { Description = "Also read a store that another version of the engine filled." };
        var verb = new Command("query", "Ask a store of runs with SQL; it is only read.") { question, folder, csv, json, any };
        verb.SetAction(asked =>
        {
            var store = asked.GetValue(folder) ?? "";
            if (store.Length == 0 || store.Contains('\0', StringComparison.Ordinal)) return here.Refuse([new Problem("--store", 0, 0, "", "", "is missing", "Name the folder that ./glasshouse sweep laid down.")]);
            if (asked.GetValue(csv) && asked.GetValue(json)) return here.Refuse([new Problem("query", 0, 0, "", "", "cannot print CSV and JSON at once", "Give --csv or --json.")]);
            return here.Attempt(() =>
            {
                var answer = StoreQuery.Ask(store, asked.GetValue(question)!, Environment.ProcessorCount, asked.GetValue(any));
                if (asked.GetValue(csv)) here.Output.Write(AnswerText.Csv(answer));
                else if (asked.GetValue(json)) here.Output.WriteLine(AnswerText.Json(answer));
                else AnswerText.Write(answer, here);
                return ExitCode.Done;
            });
        });
        return verb;
    }
}
