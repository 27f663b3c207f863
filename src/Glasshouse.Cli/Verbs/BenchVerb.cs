using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>bench</c>: how many person-months a second this machine computes.</summary>
internal static class BenchVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var sizes = new SizeOptions();
        var machine = new MachineOptions();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var verb = new Command("bench", "Measure how many person-months a second this machine computes.") { json };
        sizes.AddTo(verb);
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var size = sizes.Size(asked, problems);
            var options = machine.Read(asked, problems);
            return problems.Count > 0 ? here.Refuse(problems) : Measure(size, options, asked.GetValue(json), here);
        });
        return verb;
    }

    // The one place that asks for a measurement.
    private static int Measure(RunSize size, RunOptions options, bool json, Surroundings here)
    {
        _ = (size, options, json);
        here.Error.WriteLine("Failed: this version measures nothing yet.");
        return ExitCode.Failed;
    }
}
