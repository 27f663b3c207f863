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
    private static readonly string[] Estimators = ["saltelli", "janon"];

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var words = new Words();
        var verb = new Command("sensitivity", "Say which numbers the measures of a sweep turn on, with intervals.");
        words.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var ask = words.Read(asked, problems);
            return problems.Count > 0 ? here.Refuse(problems) : Answer(asked, words, ask, here);
        });
        return verb;
    }

    private static int Answer(ParseResult asked, Words words, SensitivityAsk ask, Surroundings here)
    {
        var store = asked.GetValue(words.Store) ?? "";
        try
        {
            var table = Sweep.Read(store);
            var findings = SweepSensitivity.Of(table, ask, here.Cancellation, out var problems);
            if (problems.Length > 0) return here.Refuse(problems);
            foreach (var silent in (ask.Measures.IsEmpty ? table.Measures : ask.Measures).Except(findings.Select(finding => finding.Measure)))
                here.Complain($"{silent} is left out: no two points of the design have a value of it in every run.");
            if (asked.GetValue(words.Json)) here.Output.WriteLine(SensitivityText.Json(findings, table));
            else SensitivityText.Write(findings, table, asked.GetValue(words.Every), here);
            if (asked.GetValue(words.Folder) is { Length: > 0 } folder) Keep(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(store))), findings, here);
            return ExitCode.Done;
        }
        catch (StoreProblem problem)
        {
            return here.Refuse([new Problem(problem.Path, 0, 0, "", "", problem.Rule, problem.WayOut)]);
        }
        catch (OutputProblem problem)
        {
            return here.Refuse([new Problem("--out", 0, 0, "", "", problem.Message.TrimEnd('.'), "")]);
        }
    }

    private static void Keep(string folder, string title, IReadOnlyList<SensitivityFinding> findings, Surroundings here)
    {
        DocumentFiles.Write(folder, [(SensitivityPage.FileName, SensitivityPage.Write(title, findings)), (SensitivityTable.FileName, SensitivityTable.Csv(findings))]);
        foreach (var name in (string[])[SensitivityPage.FileName, SensitivityTable.FileName]) here.Complain(Path.Combine(folder, name));
    }

    private static int? OneOf(string option, string written, string[] known, List<Problem> problems)
    {
        if (written.Length == 0) return null;
        if (Array.IndexOf(known, written) is var at and >= 0) return at;
        problems.Add(new Problem(option, 0, 0, "", $"'{written}'", "is not known", $"Choose {string.Join(", ", known[..^1])} or {known[^1]}."));
        return null;
    }

    private sealed class Words
    {
        private readonly Option<string[]> named = new("--measure") { Description = "Measures; all that the sweep kept where none is named.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
        private readonly Option<string> arm = Text("--arm", "NAME", "Arm under test; the second of the sweep where none is named.");
        private readonly Option<string> against = Text("--against", "NAME", "Arm that is taken from it with the same luck; the first of the sweep where none is named, none for the arm by itself.");
        private readonly Option<string> method = Text("--method", "NAME", "morris, sobol or pawn; all that the design allows where none is named.");
        private readonly Option<string> estimator = Text("--first-order", "NAME", "How first orders are estimated: saltelli or janon.", "saltelli");
        private readonly WholeNumber slices = WholeNumber.Called("--slices", "N", "Slices of PAWN.", 10, 2, 1000, "Ten are usual; each needs ten points.");
        private readonly WholeNumber draws = WholeNumber.Called("--resamples", "N", "Draws by which intervals are made.", 1000, 2, 100_000, "A thousand are usual.");
        private readonly WholeNumber seed = WholeNumber.Called("--seed", "S", "Seed of the draws.", 1, 0, ulong.MaxValue - 1, "Any such number will do.");

        public Argument<string> Store { get; } = new("store") { Description = "Folder of a sweep.", HelpName = "DIR" };

        public Option<string> Folder { get; } = Text("--out", "DIR", "Folder for sensitivity.html and sensitivity.csv; none where it is not named.");

        public Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

        public Option<bool> Every { get; } = new("--all") { Description = "Print every number and not only the first twelve." };

        public void AddTo(Command verb)
        {
            verb.Add(Store);
            foreach (var option in (Option[])[named, arm, against, method, estimator, slices.Option, draws.Option, seed.Option, Folder, Every, Json]) verb.Add(option);
        }

        public SensitivityAsk Read(ParseResult asked, List<Problem> problems) => new()
        {
            Measures = [.. asked.GetValue(named) ?? []],
            Arm = asked.GetValue(arm) ?? "",
            Against = asked.GetValue(against) ?? "",
            Method = (SensitivityMethod?)OneOf("--method", asked.GetValue(method) ?? "", [.. SensitivityAsk.Methods], problems),
            Estimator = (FirstOrderEstimator)(OneOf("--first-order", asked.GetValue(estimator) ?? "", Estimators, problems) ?? 0),
            Slices = (int)slices.Read(asked, problems),
            Resampling = new Resampling((int)draws.Read(asked, problems), Seed: seed.Read(asked, problems)),
        };

        private static Option<string> Text(string name, string letter, string meaning, string standard = "") =>
            new(name) { Description = meaning, HelpName = letter, DefaultValueFactory = _ => standard };
    }
}
