using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>run</c>: one scenario beside its never-scored twin.</summary>
internal static class RunVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var name = new Argument<string>("scenario") { Description = "Name of a shipped scenario, or a file.", HelpName = "SCENARIO|FILE" };
        var set = new Option<string[]>("--set") { Description = "Change one number of the scenario; may be given again.", HelpName = "key=value" };
        var alone = new Option<bool>("--alone") { Description = "Run nothing beside it: neither the never-scored twin nor the twin without creep. Nothing is compared, and the burn-in is its own." };
        var options = new WorkOptions();
        var verb = new Command("run", "Run one scenario beside its never-scored twin.") { name, set, alone };
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var isAlone = asked.GetValue(alone);
            var scenarios = Arms(asked.GetValue(name)!, asked.GetValue(set) ?? [], isAlone, problems);
            return Work.Do(options.Read(asked, scenarios, sweep: false, problems) with { Alone = isAlone }, problems, here);
        });
        return verb;
    }

    private static IReadOnlyList<Scenario> Arms(string name, string[] settings, bool alone, List<Problem> problems)
    {
        var asked = ScenarioAsk.Load(name, settings, "scenario", problems);
        if (asked is null) return [];
        var baseline = Experiment.BaselineOf(asked);
        if (alone || asked.Name == baseline) return [asked];
        var twin = ScenarioAsk.Load(baseline, [], "scenario", problems);
        return twin is null ? [] : [twin, asked];
    }
}
