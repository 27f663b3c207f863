using System.CommandLine;
using System.Globalization;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>run</c>: one scenario beside its never-scored twin, or alone.</summary>
internal static class RunVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var name = new Argument<string>("scenario") { Description = "Name of a shipped scenario, or a file.", HelpName = "SCENARIO|FILE" };
        var set = new Option<string[]>("--set") { Description = "Change one number of the scenario; may be given again.", HelpName = "key=value" };
        var alone = new Option<bool>("--alone") { Description = "Run nothing beside it: neither the never-scored twin nor the twin without creep. Nothing is compared, and the burn-in is its own. Always so from 100,000,000 people on." };
        var options = new WorkOptions();
        var verb = new Command("run", "Run one scenario beside its never-scored twin.") { name, set, alone };
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            bool IsAlone(RunSize size) => asked.GetValue(alone) || size.People >= Defaults.Country;
            var work = options.Read(asked, size => Arms(asked.GetValue(name)!, asked.GetValue(set) ?? [], IsAlone(size), problems), sweep: false, problems);
            if (work.Size.People >= Defaults.Country && problems.Count == 0) here.Complain(OfCountry(work));
            return Work.Do(work with { Alone = IsAlone(work.Size) }, problems, here);
        });
        return verb;
    }

    private static string OfCountry(Assignment work) => string.Create(
        CultureInfo.InvariantCulture,
        $"a whole country: {work.Arms[0].Name} alone, {work.Size.Seeds} {(work.Size.Seeds == 1 ? "seed" : "seeds")}, {work.Size.BurnIn} months of burn-in; --seeds and --burn-in ask for more, ./glasshouse compare {Experiment.BaselineOf(work.Arms[0])} {work.Arms[0].Name} for the twin");

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
