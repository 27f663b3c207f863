using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>assess</c>: the whole question in one run.</summary>
internal static class AssessVerb
{
    private const string Help =
        """
        Assess scoring: every arm beside its never-scored twin, over plausible worlds, with a report that says what the answer turns on.

        Says first how long it takes. Whatever ends it, the same command goes on with the worlds that are lived already.
        Examples:
          ./glasshouse assess --quick
          ./glasshouse assess
          ./glasshouse assess --scenarios essay,eu-limits --worlds 2048 --out out-limits
          ./glasshouse assess --posterior my-fit.json
        """;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var arms = new Option<string>("--scenarios")
        {
            Description = "Arms to compare with the never-scored one, separated by commas: names or files.",
            HelpName = "A,B",
            DefaultValueFactory = _ => string.Join(',', Defaults.Arms),
        };
        var answer = new AnswerOptions();
        var options = new WorkOptions();
        var verb = new Command("assess", Help) { arms };
        answer.AddTo(verb);
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var scenarios = WithBaseline(ScenarioAsk.Load(Names(asked.GetValue(arms)!), "--scenarios", problems), problems);
            var assignment = options.Read(asked, scenarios, answer.Sweeps(asked), problems, answer.IsQuick(asked) ? Defaults.QuickSeeds : Defaults.Seeds) with { Answer = answer.Read(asked, problems) };
            return Work.Do(assignment, problems, here);
        });
        return verb;
    }

    private static string[] Names(string written) =>
        written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Arms of one place are held against the never-scored arm of that place, arms of several against the first of all.
    private static IReadOnlyList<Scenario> WithBaseline(IReadOnlyList<Scenario> arms, List<Problem> problems)
    {
        var places = arms.Select(Experiment.BaselineOf).Distinct().ToArray();
        var baseline = places.Length == 1 ? places[0] : Experiment.Baseline;
        return [.. arms.FirstOrDefault(arm => arm.Name == baseline) is { } named ? [named] : ScenarioAsk.Load([baseline], "--scenarios", problems), .. arms.Where(arm => arm.Name != baseline)];
    }
}
