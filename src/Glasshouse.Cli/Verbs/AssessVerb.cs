using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>assess</c>: the whole question in one run.</summary>
internal static class AssessVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var arms = new Option<string>("--scenarios")
        {
            Description = "Arms to compare with the never-scored one, separated by commas: names or files.",
            HelpName = "A,B",
            DefaultValueFactory = _ => string.Join(',', Defaults.Arms),
        };
        var noSweep = new Option<bool>("--no-sweep") { Description = "Leave out the sweep of assumptions." };
        var options = new WorkOptions();
        var verb = new Command("assess", "Assess scoring: every arm beside its never-scored twin, with a report.") { arms, noSweep };
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var scenarios = ScenarioAsk.Load(WithBaseline(Names(asked.GetValue(arms)!)), "--scenarios", problems);
            var assignment = options.Read(asked, scenarios, !asked.GetValue(noSweep), problems);
            return Work.Do(assignment, problems, here);
        });
        return verb;
    }

    private static string[] Names(string written) =>
        written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IReadOnlyList<string> WithBaseline(string[] names) =>
        [Experiment.Baseline, .. names.Where(name => name != Experiment.Baseline)];
}
