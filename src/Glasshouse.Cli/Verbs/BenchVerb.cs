using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>bench</c>: how many person-months a second this machine computes, beside how fast it copies the same bytes.</summary>
internal static class BenchVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var people = WholeNumber.Called("--people", "N", "Synthetic people.", 16_000_000, 1, 4_000_000_000, "A society needs at least one person.");
        var months = WholeNumber.Called("--months", "M", "Months to measure, after one to warm up.", 12, 1, 599, "A dozen is enough.");
        var scenario = new Option<string>("--scenario") { Description = "Scenario to live under.", DefaultValueFactory = _ => "essay", HelpName = "SCENARIO|FILE" };
        var machine = new MachineOptions();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var smallRuns = WholeNumber.Called("--small-runs", "N", "Measure so many runs of one thread each instead, as a sweep makes them; 0 for none.", 0, 0, 1_000_000, "Some dozens are enough.");
        var byMechanism = new Option<bool>("--by-mechanism") { Description = "Say what each step of the month costs." };
        var verb = new Command("bench", "Measure how many person-months a second this machine computes.") { people.Option, months.Option, scenario, byMechanism, smallRuns.Option, json };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var size = new RunSize((long)people.Read(asked, problems), 0, (int)months.Read(asked, problems), 1, 1);
            var options = machine.Read(asked, problems);
            var scenarios = ScenarioAsk.Load([asked.GetValue(scenario)!], "bench", problems);
            MemoryNeed.Check(RunNeed.OfSocieties(scenarios, size, held: 3), here, problems);
            var runs = (int)smallRuns.Read(asked, problems);
            if (runs > 0 && problems.Count == 0)
            {
                var r = Watching.Over(here, progress => SmallRuns.Run(scenarios[0], runs, 65_536, 120, options, progress, here.Cancellation));
                here.Say($"{r} {r.PersonMonthsPerSecond / 1e6} {r.SecondsFor(2000)}");
                return 0;
            }

            return problems.Count > 0 ? here.Refuse(problems) : Measure(scenarios[0], size, options, asked.GetValue(byMechanism), asked.GetValue(json), here);
        });
        return verb;
    }

    private static int Measure(Scenario scenario, RunSize size, RunOptions options, bool byMechanism, bool json, Surroundings here)
    {
        var result = Watching.Over(here, progress => Benchmark.Run(scenario, size.People, size.Months, options, byMechanism, progress, here.Cancellation));
        if (json) here.Output.WriteLine(BenchText.Json(result));
        else here.Say(BenchText.Plain(result));
        return ExitCode.Done;
    }
}
